// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

/// Every bound on what a content folder may hold, in one table.
///
/// Source: the content format's "Limits"; the two marked [rel] come from measurements of hostile files
/// against Qt 6.4 (long paragraphs and combining marks make text layout slow).
namespace sala::content::limits {

inline constexpr qint64 fileBytes = 64LL * 1024 * 1024;
inline constexpr qint64 markdownBytes = 256LL * 1024;
inline constexpr qint64 dataBytes = 256LL * 1024; ///< YAML and word lists
inline constexpr qint64 referencesBytes = 4LL * 1024 * 1024;
inline constexpr qint64 svgBytes = 4LL * 1024 * 1024;
inline constexpr qint64 packageBytes = 2LL * 1024 * 1024 * 1024;
inline constexpr int frontMatterBytes = 16 * 1024;
inline constexpr int nameBytes = 200; ///< of one file or folder name
inline constexpr int depth = 8;       ///< folders and file of a path
inline constexpr int files = 50'000;  ///< files and folders together; 500 topics with sound need about 25,000
inline constexpr int topics = 500;
inline constexpr int blockCharacters = 5'000; ///< text without an empty line between [rel]
inline constexpr int blockBrackets = 400;     ///< '[' in such a block; cmark is slow on nested ones
inline constexpr int combiningMarks = 8;      ///< in a row [rel]
inline constexpr int yamlDepth = 16;
inline constexpr int yamlNodes = 20'000;
inline constexpr int svgElements = 50'000;
inline constexpr int svgDepth = 256;
inline constexpr qint64 picturePixels = 50'000'000;
inline constexpr int soundSeconds = 20 * 60;
inline constexpr int clipSeconds = 30;
inline constexpr int clipWidth = 1920; ///< pixels; both sides also multiples of clipStep, which Qt 6.4 needs
inline constexpr int clipHeight = 1088;
inline constexpr int clipStep = 16;
inline constexpr int findingsPerFile = 200; ///< more help nobody

// What is brought from a stick (src/intake)
inline constexpr int searchDepth = 2;                          ///< folders below the named one in which content is looked for
inline constexpr int searchEntries = 5'000;                    ///< names looked at while searching
inline constexpr int archiveRatio = 200;                       ///< unpacked bytes for each packed one; honest text reaches 20
inline constexpr qint64 archiveRatioFrom = 1024 * 1024;        ///< bytes; smaller files may be as packed as they like
inline constexpr qint64 archiveDirectory = 32LL * 1024 * 1024; ///< bytes of the list of files in an archive
inline constexpr qint64 spareBytes = 64LL * 1024 * 1024;       ///< of the disk that stay free
inline constexpr int intakeProblems = 20;                      ///< after so many the rest is not looked at

} // namespace sala::content::limits
