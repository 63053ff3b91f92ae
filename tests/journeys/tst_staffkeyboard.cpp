// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/staffjourneys.h"

#include <QTest>

/// Everything in the staff menu with a keyboard alone.
class TestStaffKeyboard final : public sala::test::StaffJourneys
{
    Q_OBJECT

public:
    TestStaffKeyboard() : StaffJourneys(sala::test::Way::Keyboard) {}
};

SALA_JOURNEY(TestStaffKeyboard)
#include "tst_staffkeyboard.moc"
