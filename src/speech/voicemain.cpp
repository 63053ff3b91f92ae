// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

// sala-voice VOICE RATE PITCH RANGE: speaks the lines of standard input with espeak-ng.
//
// A program of its own because espeak-ng keeps a state from one sentence to the next and knows no threads: a fresh
// process for each recording makes the same bytes each time, on both cores. No Qt, so that it starts within milliseconds.
//
// Standard output: the sample rate, then for each line the number of samples and the samples, mono; all numbers are
// little endian, of 32 bits, the samples of 16. Exit status: 0, 1 when espeak-ng fails, 2 for wrong use.

#include <espeak-ng/speak_lib.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace {

constexpr int versionDigits = 8;

int receive(short *samples, int count, espeak_EVENT *events)
{
    if (samples && events && events->user_data) {
        auto *all = static_cast<std::vector<short> *>(events->user_data);
        all->insert(all->end(), samples, samples + count);
    }
    return 0;
}

void put(std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        std::putchar(static_cast<int>((value >> (8 * i)) & 0xFFU));
}

int fail(const std::string &message)
{
    std::cerr << "sala-voice: " << message << '\n';
    return 1;
}

bool speak(const std::string &line, std::vector<short> &samples)
{
    std::srand(1); // espeak-ng takes its breath noise from rand()
    const unsigned flags = espeakCHARS_UTF8 | espeakPHONEMES;
    return espeak_Synth(line.c_str(), line.size() + 1, 0, POS_CHARACTER, 0, flags, nullptr, &samples) == EE_OK
           && espeak_Synchronize() == EE_OK;
}

int speakLines(const char *voice, int rate, int pitch, int range)
{
    const int sampleRate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (sampleRate <= 0)
        return fail("espeak-ng cannot start; is the package espeak-ng-data installed?");
    espeak_SetSynthCallback(receive);
    if (espeak_SetVoiceByName(voice) != EE_OK)
        return fail("espeak-ng has no voice \"" + std::string(voice) + "\"; \"espeak-ng --voices\" lists them");
    espeak_SetParameter(espeakRATE, rate, 0);
    espeak_SetParameter(espeakPITCH, pitch, 0);
    espeak_SetParameter(espeakRANGE, range, 0);
    put(static_cast<std::uint32_t>(sampleRate), 4);
    for (std::string line; std::getline(std::cin, line);) {
        std::vector<short> samples;
        if (!speak(line, samples))
            return fail("espeak-ng cannot speak: " + line);
        put(static_cast<std::uint32_t>(samples.size()), 4);
        for (const short sample : samples)
            put(static_cast<std::uint16_t>(sample), 2);
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 2 && std::string(argv[1]) == "--version") {
        const std::string version = espeak_Info(nullptr);
        std::cout << "espeak-ng " << version.substr(0, std::min<std::size_t>(version.find(' '), versionDigits)) << '\n';
        return 0;
    }
    if (argc != 5) {
        std::cerr << "Usage: sala-voice VOICE RATE PITCH RANGE < sentences > samples\n";
        return 2;
    }
    return speakLines(argv[1], std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4]));
}
