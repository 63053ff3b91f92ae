// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

// The part of LiveContent that judges what has just gone live, and goes back.

#include "app/live/firstrenders.h"
#include "app/live/livecontent.h"

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

bool isEmbedded(const LoadedContent &content)
{
    return !content.library || content.library->root.startsWith(u':');
}

} // namespace

void LiveContent::beginTrial()
{
    endTrial();
    if (isEmbedded(m_shown)) {
        m_marker.end();
        return;
    }
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
    const auto since = m_clock.now() - m_trialBegan;
    if (!m_trial) {
        if (since < steadyTime || m_noting)
            return;
        m_marker.end();
        m_trialTimer.stop();
        return;
    }
    m_trial->since = since;
    const Verdict verdict = judge(*m_trial);
    if (verdict == Verdict::GoBack)
        goBack();
    else if (verdict == Verdict::Keep)
        m_trial.reset(); // the timer goes on until it has stood for a while
}

void LiveContent::goBack()
{
    noteWentBack(m_shown.library->root, m_trial->damaged.isEmpty() ? ContentNotices::Why::Slow : ContentNotices::Why::Damaged);
    m_notices.damaged = m_trial->damaged;
    qWarning("content: %s could not be shown (%s); the version before is shown again", qUtf8Printable(m_shown.library->root),
             qUtf8Printable(m_notices.damaged.value(0, u"it took too long"_s)));
    endTrial();
    m_marker.end();
    const LoadedContent before = m_before;
    if (m_choice.origin == Origin::Store) {
        m_source.deny(versionOf(m_shown.library->root));
        const QString instead = isEmbedded(before) ? QString() : versionOf(before.library->root);
        keepWentBack(instead);
        emit denied(versionOf(m_shown.library->root), instead);
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

void LiveContent::noteWentBack(const QString &folder, ContentNotices::Why why)
{
    m_notices.wentBackFrom = folder;
    m_notices.why = why;
    m_notices.damaged.clear();
}

void LiveContent::keepWentBack(const QString &instead)
{
    m_wentBack.keep({m_notices.wentBackFrom, instead, m_notices.why, m_notices.damaged.value(0)});
}

// What an earlier run went back from concerns staff as long as the content that is shown instead is the current one.
void LiveContent::recallWentBack(const LoadedContent &content)
{
    if (!m_source.watchesLink() || !m_notices.wentBackFrom.isEmpty()) // or it has happened just now
        return;
    const QString passed = m_source.passedOver();
    const WentBack kept = m_wentBack.kept();
    if (!passed.isEmpty() && passed != kept.folder) {
        noteWentBack(passed, ContentNotices::Why::Denied);
        return;
    }
    if (kept.folder.isEmpty())
        return;
    if (passed.isEmpty() && content.refusedFolder.isEmpty() && m_source.nameOf(content.library) != kept.instead) {
        m_wentBack.forget(); // another one was taken while the program was off
        return;
    }
    noteWentBack(kept.folder, kept.why);
    if (!kept.damaged.isEmpty())
        m_notices.damaged.append(kept.damaged);
}

void LiveContent::forgetWentBack()
{
    m_notices.wentBackFrom.clear();
    m_notices.damaged.clear();
    if (m_source.watchesLink()) // who looks at a folder of their own leaves the store's matters alone
        m_wentBack.forget();
}

bool LiveContent::mayBeShown(const LoadedContent &content)
{
    const QString name = m_source.nameOf(content.library);
    if (name.isEmpty())
        return true;
    return !m_source.isDenied(name) && (m_marker.left().content != name || m_marker.left().tries < mostTries);
}

// It has ended the program before it could be judged, or it was denied before.
void LiveContent::giveUp(const LoadedContent &content)
{
    const QString &root = content.library->root;
    const QString name = m_source.nameOf(content.library);
    const bool died = !m_source.isDenied(name);
    const QString before = died ? m_marker.left().before : QString();
    noteWentBack(root, died ? ContentNotices::Why::Died : ContentNotices::Why::Denied);
    if (died) {
        qWarning("content: the program ended %d times while it began to show %s; it is not shown again until it changes or staff choose it",
                 m_marker.left().tries, qUtf8Printable(root));
        m_source.deny(name);
        m_marker.end();
    }
    if (died && m_choice.origin == Origin::Store) {
        const QString version = m_source.folderOf(before).isEmpty() ? QString() : before;
        keepWentBack(version);
        emit denied(name, version);
    }
    m_next.reset();
    m_notices.waiting = false;
    emit noticesChanged();
    if (m_shown.library)
        return; // what is shown stays
    const QString instead = m_choice.origin == Origin::Store ? m_source.folderOf(before) : QString();
    m_choice = instead.isEmpty() ? ContentChoice() : ContentChoice{Origin::Store, instead};
    m_loader.load(m_choice.folder);
}

} // namespace sala::app
