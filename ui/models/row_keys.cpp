// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_keys.h"

#include "core/base/letters.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20; }

std::string plainOfAnyLetters(std::string_view utf8)
{
    const QString whole = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    QString plain;
    for (const QChar c : whole.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return plain.toStdString();
}

void appendPlain(std::string& to, std::string_view utf8)
{
    const std::size_t begin = to.size();
    for (const char c : utf8) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            to.resize(begin);
            to += plainOfAnyLetters(utf8);
            return;
        }
        to += isControl(c) ? ' ' : lowerCase(c);
    }
}

} // namespace

void ColumnKeys::addText(std::string_view utf8)
{
    appendPlain(letters, utf8);
    letters += '\n';
    starts.push_back(static_cast<std::uint32_t>(letters.size()));
}

std::string plainText(std::string_view utf8)
{
    std::string plain;
    appendPlain(plain, utf8);
    return plain;
}

void appendNatural(std::string& to, std::string_view plain)
{
    constexpr std::size_t longest = 255; // digits
    for (std::size_t i = 0; i < plain.size();) {
        if (!isDigit(plain[i])) {
            to += plain[i++];
            continue;
        }
        while (plain[i] == '0' && i + 1 < plain.size() && isDigit(plain[i + 1]))
            ++i;
        std::size_t end = i;
        while (end < plain.size() && isDigit(plain[end]))
            ++end;
        to += '0'; // where digits stand among other letters; then more digits are more
        to += static_cast<char>(std::min(end - i, longest));
        to += plain.substr(i, end - i);
        i = end;
    }
}

std::vector<std::uint64_t> rankTexts(std::vector<std::string>& texts)
{
    std::vector<std::string> natural(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        appendNatural(natural[i], texts[i]);
    std::vector<std::size_t> sorted(texts.size());
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    std::sort(sorted.begin(), sorted.end(),
        [&](std::size_t a, std::size_t b) { return natural[a] != natural[b] ? natural[a] < natural[b] : texts[a] < texts[b]; });
    std::vector<std::uint64_t> places(texts.size());
    std::vector<std::string> unique;
    for (const std::size_t i : sorted) {
        if (unique.empty() || unique.back() != texts[i])
            unique.push_back(texts[i]);
        places[i] = unique.size();
    }
    texts = std::move(unique);
    return places;
}

} // namespace headroom
