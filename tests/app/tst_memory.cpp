// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/memory.h"

#include <QTest>

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace sala::app;

/// What becomes of the memory of a drawn picture once it is not needed: back to the system, or kept for the next.
class TestMemory final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void picturesGoBackToTheSystem();
    void picturesAreKeptAtHand();

private:
    /// Whether a block of a picture's size is mapped by itself, which alone goes back to the system at once.
    [[nodiscard]] static bool isMapped();
};

void TestMemory::initTestCase()
{
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__)
    QSKIP("another allocator than glibc's, to which neither function says anything");
#endif
}

bool TestMemory::isMapped()
{
#ifdef __GLIBC__
    constexpr size_t picture = 2 * 1024 * 1024; // bytes
    const size_t before = mallinfo2().hblkhd;
    void *block = std::malloc(picture);
    static_cast<volatile char *>(block)[0] = 1;
    const bool mapped = mallinfo2().hblkhd >= before + picture;
    std::free(block);
    return mapped && mallinfo2().hblkhd == before;
#else
    return false;
#endif
}

void TestMemory::picturesGoBackToTheSystem()
{
    keepMemoryTight();
    for (int i = 0; i < 3; ++i) // glibc by itself would raise its threshold with the first that is freed
        QVERIFY(isMapped());
}

void TestMemory::picturesAreKeptAtHand()
{
    keepMemoryAtHand();
    QVERIFY(!isMapped());
}

QTEST_APPLESS_MAIN(TestMemory)
#include "tst_memory.moc"
