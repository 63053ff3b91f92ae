// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/decodeall.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace sala::content {

QList<Decoded> decodeAll(const QString &program, const QString &root, const QStringList &files, int helpers,
                         const std::function<void()> &oneMore)
{
    QList<Decoded> answers(files.size());
    Decoded *const answer = answers.data(); // each is written by one thread only
    std::atomic<qsizetype> next{0};
    QSemaphore done;
    const auto work = [&program, &root, &files, answer, &next, &done] {
        // A helper in bubblewrap ends with the thread that started it, so it lives no longer than this function.
        DecodeClient client(program, root);
        for (qsizetype i = next++; i < files.size(); i = next++) {
            answer[i] = client.decode(root + QLatin1Char('/') + files.at(i));
            done.release();
        }
    };
    QThreadPool pool;
    pool.setMaxThreadCount(std::clamp(helpers, 1, static_cast<int>(std::max<qsizetype>(1, files.size()))));
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start(work);
    for (qsizetype i = 0; i < files.size(); ++i) {
        done.acquire();
        oneMore();
    }
    pool.waitForDone();
    return answers;
}

} // namespace sala::content
