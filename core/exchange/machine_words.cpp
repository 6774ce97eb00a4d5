// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/machine_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom {

namespace {

struct Synonym
{
    std::string_view field;
    std::string_view word;
    std::string_view choice;
};
constexpr std::array synonyms{
    Synonym{"environment", "prod", "production"},
    Synonym{"environment", "prd", "production"},
    Synonym{"environment", "live", "production"},
    Synonym{"environment", "produktion", "production"},
    Synonym{"environment", "dev", "devTest"},
    Synonym{"environment", "development", "devTest"},
    Synonym{"environment", "test", "devTest"},
    Synonym{"environment", "testing", "devTest"},
    Synonym{"environment", "uat", "devTest"},
    Synonym{"environment", "qa", "devTest"},
    Synonym{"environment", "staging", "devTest"},
    Synonym{"environment", "nonprod", "devTest"},
    Synonym{"environment", "nonproduction", "devTest"},
    Synonym{"environment", "sandbox", "devTest"},
    Synonym{"environment", "preprod", "devTest"},
    Synonym{"environment", "integration", "devTest"},
    Synonym{"environment", "dr", "disasterRecovery"},
    Synonym{"machine", "vm", "virtual"},
    Synonym{"machine", "virtualmachine", "virtual"},
    Synonym{"machine", "virtualserver", "virtual"},
    Synonym{"machine", "physicalserver", "physical"},
    Synonym{"machine", "baremetal", "physical"},
    Synonym{"strategy", "liftandshift", "rehost"},
    Synonym{"strategy", "decommission", "retire"},
    Synonym{"strategy", "replace", "repurchase"},
    Synonym{"strategy", "rearchitect", "refactor"},
    Synonym{"strategy", "keep", "retain"},
};
constexpr std::array<std::string_view, 16> wordsOn{"poweredon", "on", "true", "yes", "1", "running", "up", "started", "active",
    "wahr", "ja", "vrai", "oui", "verdadero", "vero", "s\xc3\xad"};
constexpr std::array<std::string_view, 21> wordsOff{"poweredoff", "off", "false", "no", "0", "stopped", "suspended", "down",
    "deallocated", "notrunning", "shutdown", "saved", "paused", "halted", "inactive", "stoppeddeallocated", "falsch", "nein",
    "faux", "non", "falso"};

std::string collapsed(std::string_view text)
{
    std::string plain;
    for (const char c : text)
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0)
            plain += c;
    return plain;
}

} // namespace

std::optional<bool> switchOf(std::string_view word)
{
    const std::string plain = collapsed(word);
    if (std::find(wordsOn.begin(), wordsOn.end(), plain) != wordsOn.end())
        return true;
    if (std::find(wordsOff.begin(), wordsOff.end(), plain) != wordsOff.end())
        return false;
    return std::nullopt;
}

std::optional<std::int32_t> choiceOf(const Field& field, std::string_view word)
{
    std::string plain = collapsed(word);
    for (const Synonym& synonym : synonyms)
        if (synonym.field == field.name && synonym.word == plain)
            plain = collapsed(synonym.choice);
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        if (collapsed(field.choices[i].name) == plain || collapsed(field.choices[i].label) == plain)
            return static_cast<std::int32_t>(i);
    return std::nullopt;
}

} // namespace headroom
