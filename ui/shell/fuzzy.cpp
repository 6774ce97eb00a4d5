// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int atBeginning = 120;
constexpr int atWord = 100;
constexpr int within = 60;
constexpr int scattered = 40;

bool beginsWord(QStringView text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

/// The best place of the word as it is; none where it is nowhere.
std::optional<int> wholeScore(QStringView text, const QString& word)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const int place = at == 0 ? atBeginning : beginsWord(text, at) ? atWord : within;
        best = std::max(best.value_or(0), place);
    }
    return best;
}

/// Its letters one after the other, from the beginning of a word on; the fewer letters between them the better.
std::optional<int> scatteredScore(QStringView text, const QString& word)
{
    qsizetype at = -1;
    int gaps = 0;
    for (const QChar letter : word) {
        qsizetype next = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (at < 0)
            while (next >= 0 && !beginsWord(text, next))
                next = text.indexOf(letter, next + 1, Qt::CaseInsensitive);
        if (next < 0)
            return std::nullopt;
        gaps += at < 0 || beginsWord(text, next) ? 0 : static_cast<int>(next - at - 1);
        at = next;
    }
    return 2 * gaps > word.size() ? std::nullopt : std::optional<int>(std::max(1, scattered - 4 * gaps));
}

} // namespace

std::optional<int> fuzzyScore(QStringView text, const QStringList& words)
{
    int score = 0;
    for (const QString& word : words) {
        std::optional<int> found = wholeScore(text, word);
        if (!found && word.size() > 1)
            found = scatteredScore(text, word);
        if (!found)
            return std::nullopt;
        score += *found;
    }
    return 8 * score - static_cast<int>(std::min<qsizetype>(text.size(), 200));
}

bool hasLettersOf(std::string_view text, std::string_view word)
{
    std::size_t at = 0;
    for (const char c : text) {
        if (at == word.size())
            return true;
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (small == word[at])
            ++at;
    }
    return at == word.size();
}

} // namespace headroom
