// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/livecontent.h"

#include "app/live/firstrenders.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::app {

namespace {

constexpr auto trialLook = 500ms;

void log(const LoadedContent &refused, const char *instead)
{
    for (const content::Finding &finding : refused.findings) {
        if (finding.severity == content::Severity::Error)
            qWarning("content: %s", qUtf8Printable(content::inLanguage(finding, u"en"_s)));
    }
    qWarning("content: the folder %s was not used; %s", qUtf8Printable(refused.refusedFolder), instead);
}

/// Two loaders use it; each replaces it as a whole.
QString proofsOf(const ContentSource::Places &places)
{
    return places.state.isEmpty() ? QString() : places.state + u"/checked/proofs"_s;
}

bool isEmbedded(const LoadedContent &content)
{
    return !content.library || content.library->root.startsWith(u':');
}

} // namespace

LiveContent::LiveContent(const session::Clock &clock, const Parts &parts, QObject *parent)
    : QObject(parent), m_clock(clock), m_source(parts.places), m_watch(clock, parts.timing, this),
      m_loader(parts.decoder, proofsOf(parts.places)), m_previewLoader(parts.decoder, proofsOf(parts.places))
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
    m_shown = content;
    if (!content.refusedFolder.isEmpty()) {
        m_notices.refused = content;
        m_notices.folderGone = !QFileInfo(content.refusedFolder).isDir();
        log(content, "the embedded content is shown");
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
    log(content, m_notices.folderGone ? "it is gone" : "the content before stays");
    // Without its folder the content in use has no pictures any more; the loader brought the embedded one.
    if (m_notices.folderGone && m_shown.library->root == content.refusedFolder)
        offer(content, true);
    emit noticesChanged();
}

void LiveContent::offer(const LoadedContent &content, bool proven)
{
    m_next = content;
    m_nextProven = proven;
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
    endTrial();
    const LoadedContent next = *m_next;
    m_next.reset();
    m_before = m_nextProven ? LoadedContent() : m_shown;
    m_shown = next;
    m_notices.waiting = false;
    if (!m_nextProven) {
        m_notices.wentBackFrom.clear();
        m_notices.damaged.clear();
    }
    put(m_shown);
    if (!m_nextProven)
        beginTrial();
    emit noticesChanged();
}

void LiveContent::beginTrial()
{
    endTrial();
    if (isEmbedded(m_shown))
        return;
    m_trial = Trial();
    m_trialBegan = m_clock.now();
    m_trialTimer.start();
    m_pool.start([this, library = m_shown.library, trial = m_trials] {
        const QStringList broken = brokenFirstRenders(*library);
        QMetaObject::invokeMethod(
            this,
            [this, broken, trial] {
                if (trial != m_trials || !m_trial)
                    return;
                m_trial->drawn = true;
                m_trial->damaged += broken;
                judgeTrial();
            },
            Qt::QueuedConnection);
    });
}

void LiveContent::endTrial()
{
    ++m_trials;
    m_trial.reset();
    m_trialTimer.stop();
}

void LiveContent::noteDamaged(const QString &path)
{
    if (!m_trial || previewing())
        return;
    m_trial->damaged.append(path);
    judgeTrial();
}

void LiveContent::judgeTrial()
{
    if (!m_trial)
        return;
    m_trial->since = m_clock.now() - m_trialBegan;
    const Verdict verdict = judge(*m_trial);
    if (verdict == Verdict::GoBack)
        goBack();
    else if (verdict == Verdict::Keep)
        endTrial();
}

void LiveContent::goBack()
{
    m_notices.wentBackFrom = m_shown.library->root;
    m_notices.damaged = m_trial->damaged;
    qWarning("content: %s could not be shown (%s); the version before is shown again", qUtf8Printable(m_shown.library->root),
             qUtf8Printable(m_notices.damaged.value(0, u"it took too long"_s)));
    endTrial();
    const LoadedContent before = m_before;
    if (m_choice.origin == Origin::Store) {
        m_source.deny(versionOf(m_shown.library->root));
        emit denied(versionOf(m_shown.library->root), isEmbedded(before) ? QString() : versionOf(before.library->root));
    }
    // Of a plain folder only the newest state is there: its pictures are no longer those of the texts before.
    if (before.library && before.library->root != m_shown.library->root) {
        offer(before, true);
    } else {
        m_fallingBack = true;
        m_loader.load({});
    }
    emit noticesChanged();
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
