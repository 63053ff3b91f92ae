// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/contentloader.h"

#include "content/checker.h"
#include "content/checks/textproof.h"
#include "content/sound/soundtrack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sala::app {

QString findDecoder()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &place : {here + u"/sala-decode"_s, here + u"/../lib/sala/sala-decode"_s}) {
        if (QFileInfo(place).isExecutable())
            return QDir::cleanPath(place);
    }
    return {};
}

namespace {

content::ReadResult readFolder(const QString &folder, const QString &decoder, const QString &proofs)
{
    content::CheckOptions options;
    options.decoder = decoder;
    options.today = QDate::currentDate();
    options.advice = false;
    options.shippedProofs = content::shippedProofsFile();
    options.soundMemory = proofs.isEmpty() ? content::soundMemoryFile() : proofs;
    const QString root = QDir(folder).absolutePath();
    if (const std::optional<content::Finding> unfit = content::proveTexts(root, options))
        return {nullptr, {*unfit}};
    return content::checkContent(root, options);
}

} // namespace

LoadedContent loadContent(const QString &folder, const QString &decoder, const QString &proofs)
{
    LoadedContent loaded;
    if (!folder.isEmpty()) {
        content::ReadResult result = readFolder(folder, decoder, proofs);
        loaded.findings = std::move(result.findings);
        if (result.library && !content::hasErrors(loaded.findings)) {
            loaded.library = std::move(result.library);
            return loaded;
        }
        loaded.refusedFolder = folder;
    }
    // The embedded content was checked when it was built; a test proves it has no errors.
    loaded.library = content::readContent(QString(embeddedRoot)).library;
    return loaded;
}

ContentLoader::ContentLoader(const QString &decoder, const QString &proofs, QObject *parent)
    : QObject(parent), m_decoder(decoder), m_proofs(proofs)
{
    m_pool.setMaxThreadCount(1);
}

ContentLoader::~ContentLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ContentLoader::load(const QString &folder)
{
    m_pool.clear(); // what has not begun
    m_pool.start([this, folder, decoder = m_decoder, proofs = m_proofs, load = ++m_load] {
        LoadedContent content = loadContent(folder, decoder, proofs);
        QMetaObject::invokeMethod(
            this,
            [this, load, content = std::move(content)] {
                if (load == m_load)
                    emit loaded(content);
            },
            Qt::QueuedConnection);
    });
}

} // namespace sala::app
