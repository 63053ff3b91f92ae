// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/reader.h"

#include <QObject>
#include <QThreadPool>

namespace sala::app {

/// Where the embedded content stands among the resources.
inline constexpr QLatin1String embeddedRoot{":/content"};

/// What was loaded, and what was wrong with the folder that staff had named.
struct LoadedContent
{
    content::LibraryPtr library; ///< null only if even the embedded content cannot be read
    content::Findings findings;  ///< of the named folder; empty for the embedded content
    QString refusedFolder;       ///< the named folder when it was not used
};

/// Reads and checks content on a worker thread, after a process apart has gone through all of it. A folder with errors is not
/// used: the embedded content is.
///
/// loaded() arrives on the GUI thread, for the last load() only: an older one that is not done yet is given up.
class ContentLoader final : public QObject
{
    Q_OBJECT

public:
    /// `decoder`: path of sala-decode, which opens pictures on our behalf; empty: it was not found.
    /// `proofs`: file that remembers what was opened before; empty: one in the user's cache folder.
    explicit ContentLoader(const QString &decoder, const QString &proofs = {}, QObject *parent = nullptr);
    ~ContentLoader() override;

    /// Empty: the embedded content.
    void load(const QString &folder);

signals:
    void loaded(const sala::app::LoadedContent &content);

private:
    QString m_decoder;
    QString m_proofs;
    QThreadPool m_pool;
    int m_load = 0; ///< counts load()
};

/// The same, blocking; for screenshots and tests.
[[nodiscard]] LoadedContent loadContent(const QString &folder, const QString &decoder, const QString &proofs = {});

/// sala-decode beside the program or in ../lib/sala; empty when there is none.
[[nodiscard]] QString findDecoder();

} // namespace sala::app

Q_DECLARE_METATYPE(sala::app::LoadedContent)
