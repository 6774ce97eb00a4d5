// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/choice_words.h"

#include <charconv>

namespace headroom::finance {

namespace {

struct Choice
{
    std::string_view word;
    int number = 0;
};

// The first of "end=0 begin=1", which is taken off.
Choice nextChoice(std::string_view& choices)
{
    const std::string_view choice = choices.substr(0, choices.find(' '));
    choices.remove_prefix(std::min(choice.size() + 1, choices.size()));
    const std::size_t equals = choice.rfind('=');
    Choice result{choice.substr(0, equals)};
    std::from_chars(choice.data() + equals + 1, choice.data() + choice.size(), result.number);
    return result;
}

} // namespace

std::string plainWord(std::string_view text)
{
    std::string plain;
    for (const char c : text) {
        const bool ignored = c == ' ' || c == '_' || c == '(' || c == ')' || (c == '-' && !plain.empty());
        if (!ignored)
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return plain;
}

Result<int> choiceOf(std::string_view choices, std::string_view text)
{
    const std::string plain = plainWord(text);
    for (std::string_view left = choices; !left.empty();)
        if (const Choice choice = nextChoice(left); plainWord(choice.word) == plain)
            return choice.number;
    return Error{ErrorCode::ChoiceUnknown, {}, {{"found", std::string(text.substr(0, 60))}, {"expected", wordsOf(choices)}}};
}

std::string wordsOf(std::string_view choices)
{
    std::string words;
    while (!choices.empty())
        words += (words.empty() ? "" : ", ") + std::string(nextChoice(choices).word);
    return words;
}

} // namespace headroom::finance
