// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/stopsignal.h"

#include <QSocketNotifier>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace sala::app {

namespace {

// A signal handler may do next to nothing: it writes one byte, the notifier reads it in the event loop.
int sockets[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(sockets[0], &byte, sizeof byte);
}

constexpr int stopSignals[] = {SIGTERM, SIGINT, SIGHUP};

} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = read(sockets[1], &byte, sizeof byte);
        emit received();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int number : stopSignals)
        sigaction(number, &action, nullptr);
}

StopSignal::~StopSignal()
{
    for (const int number : stopSignals)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &socket : sockets) {
        if (socket >= 0)
            close(socket);
        socket = -1;
    }
}

} // namespace sala::app
