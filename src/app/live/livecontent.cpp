// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/livecontent.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::app {

namespace {

constexpr auto trialLook = 500ms;
constexpr qsizetype mostLogged = 50; ///< errors; whoever reads the log may be slow, and the screen waits for every line

void log(const LoadedContent &refused, const QString &language, const char *instead)
{
    qsizetype errors = 0;
    for (const content::Finding &finding : refused.findings) {
        if (finding.severity == content::Severity::Error && ++errors <= mostLogged)
            qWarning("content: %s", qUtf8Printable(content::inLanguage(finding, language.isEmpty() ? u"en"_s : language)));
    }
    if (errors > mostLogged)
        qWarning("content: errors that are not named here: %lld; sala-content check names them all",
                 static_cast<long long>(errors - mostLogged));
    qWarning("content: the folder %s was not used; %s", qUtf8Printable(refused.refusedFolder), instead);
}

/// Two loaders use it; each replaces it as a whole.
QString proofsOf(const ContentSource::Places &places)
{
    return places.state.isEmpty() ? QString() : places.state + u"/checked/proofs"_s;
}

} // namespace

LiveContent::LiveContent(const session::Clock &clock, const Parts &parts, QObject *parent)
    : QObject(parent), m_clock(clock), m_language(parts.language), m_source(parts.places), m_watch(clock, parts.timing, this),
      m_loader(parts.decoder, proofsOf(parts.places)), m_previewLoader(parts.decoder, proofsOf(parts.places)),
      m_marker(m_source.trialFile()), m_wentBack(m_source.wentBackFile())
{
    m_pool.setMaxThreadCount(1);
    m_trialTimer.setInterval(trialLook);
    connect(&m_watch, &ContentWatch::changed, this, &LiveContent::load);
    connect(&m_loader, &ContentLoader::loaded, this, &LiveContent::onLoaded);
    connect(&m_previewLoader, &ContentLoader::loaded, this, &LiveContent::onPreviewLoaded);
    connect(&m_trialTimer, &QTimer::timeout, this, &LiveContent::judgeTrial);
}

LiveContent::~LiveContent()
{
    m_marker.withdraw(); // whoever stops the program says nothing about its content
    m_pool.waitForDone();
}

void LiveContent::start()
{
    m_pool.start([source = m_source] { source.emptyIncoming(); });
    m_watch.watch(m_source.watched(), m_source.watchesLink());
    load();
}

void LiveContent::reload()
{
    if (!m_source.watched().isEmpty() && m_source.watchesLink())
        m_source.forgive(versionOf(QFileInfo(m_source.watched()).canonicalFilePath()));
    forgetWentBack();
    emit noticesChanged();
    load();
}

void LiveContent::load()
{
    m_fallingBack = false;
    m_choice = m_source.choose();
    m_loader.load(m_choice.folder);
}

void LiveContent::put(const LoadedContent &content)
{
    // Whoever shows it tells at once that nobody is in a session: no other content may come in between.
    m_showing = true;
    emit show(content);
    m_showing = false;
}

void LiveContent::onFirstLoaded(const LoadedContent &content)
{
    if (!mayBeShown(content)) {
        giveUp(content);
        return;
    }
    recallWentBack(content);
    const auto show = [this, content, noting = ++m_notings] {
        if (noting == m_notings)
            showFirst(content);
    };
    m_marker.begin(m_source.nameOf(content.library), {}, show);
}

void LiveContent::showFirst(const LoadedContent &content)
{
    m_shown = content;
    if (!content.refusedFolder.isEmpty()) {
        m_notices.refused = content;
        m_notices.folderGone = !QFileInfo(content.refusedFolder).isDir();
        log(content, m_language, "the embedded content is shown");
    }
    put(m_shown);
    emit noticesChanged();
    beginTrial();
}

void LiveContent::onLoaded(const LoadedContent &content)
{
    if (!m_shown.library) {
        onFirstLoaded(content); // whatever it is, there is nothing to disturb
        return;
    }
    if (m_fallingBack) {
        m_fallingBack = false;
        offer(content, true);
        emit noticesChanged();
        return;
    }
    if (!content.refusedFolder.isEmpty()) {
        onRefused(content);
        return;
    }
    m_notices.refused = {};
    m_notices.folderGone = false;
    if (!mayBeShown(content)) {
        giveUp(content);
        return;
    }
    const bool version = m_choice.origin == Origin::Store || m_choice.origin == Origin::Embedded;
    const bool same = content.library && m_shown.library && version && content.library->root == m_shown.library->root;
    if (same)
        m_next.reset(); // versions of the store never change: this one is shown already
    else
        offer(content, false);
    emit noticesChanged();
}

void LiveContent::onRefused(const LoadedContent &content)
{
    m_notices.refused = content;
    m_notices.folderGone = !QFileInfo(content.refusedFolder).isDir();
    m_next.reset();
    m_notices.waiting = false;
    log(content, m_language, m_notices.folderGone ? "it is gone" : "the content before stays");
    // Without its folder the content in use has no pictures any more; the loader brought the embedded one.
    if (m_notices.folderGone && m_shown.library->root == content.refusedFolder)
        offer(content, true);
    emit noticesChanged();
}

void LiveContent::offer(const LoadedContent &content, bool proven)
{
    m_next = content;
    m_nextProven = proven;
    m_nextNoted = false;
    m_noting = false;
    ++m_notings;
    goLiveIfFree();
    m_notices.waiting = m_next.has_value();
}

void LiveContent::setBusy(bool inSession, bool staffMenuOpen)
{
    m_moment.inSession = inSession;
    m_moment.staffMenuOpen = staffMenuOpen;
    goLiveIfFree();
}

void LiveContent::goLiveIfFree()
{
    m_moment.previewing = previewing();
    if (!m_next || m_showing || !mayGoLive(m_moment))
        return;
    if (!m_nextProven && !m_nextNoted) {
        noteNext(); // and then comes back
        return;
    }
    endTrial();
    if (m_nextProven)
        m_marker.end();
    m_nextNoted = false;
    const LoadedContent next = *m_next;
    m_next.reset();
    m_before = m_nextProven ? LoadedContent() : m_shown;
    m_shown = next;
    m_notices.waiting = false;
    if (!m_nextProven)
        forgetWentBack();
    put(m_shown);
    if (!m_nextProven)
        beginTrial();
    emit noticesChanged();
}

void LiveContent::noteNext()
{
    if (m_noting)
        return;
    m_noting = true;
    const QString shown = m_source.nameOf(m_shown.library);
    const QString before = m_source.folderOf(shown).isEmpty() ? QString() : shown;
    m_marker.begin(m_source.nameOf(m_next->library), before, [this, noting = ++m_notings] {
        if (noting == m_notings)
            onNextNoted();
    });
}

void LiveContent::onNextNoted()
{
    m_noting = false;
    const bool wanted = m_next.has_value();
    m_nextNoted = wanted;
    goLiveIfFree();
    m_nextNoted = false;
    if (!wanted || m_next)
        m_marker.withdraw(); // it was taken back, or somebody came meanwhile
}

void LiveContent::preview(const QString &folder)
{
    m_previewLoader.load(folder);
}

void LiveContent::onPreviewLoaded(const LoadedContent &content)
{
    if (!content.refusedFolder.isEmpty() || !content.library) {
        emit previewRefused(content.findings);
        return;
    }
    m_preview = content;
    m_moment.previewing = true;
    put(m_preview);
    emit previewStarted();
}

void LiveContent::endPreview()
{
    if (!previewing())
        return;
    m_preview = {};
    put(m_shown);
    emit previewEnded();
    goLiveIfFree();
}

} // namespace sala::app
