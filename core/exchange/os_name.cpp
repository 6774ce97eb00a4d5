// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/os_name.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom {

namespace {

bool containsAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(
        words.begin(), words.end(), [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// "windows 2008", "W2K8R2": servers were named without the word.
bool isServerYear(std::string_view text)
{
    return containsAny(text,
        {"windows 2000", "windows 2003", "windows 2008", "windows 2012", "windows 2016", "windows 2019", "windows 2022",
            "windows 2025", "windows nt", "win2000", "win2003", "win2008", "win2012", "win2016", "win2019", "win2022", "win2025",
            "w2k3", "w2k8", "w2k12", "w2k16", "w2k19", "w2k22"});
}

} // namespace

std::optional<OperatingSystem> licensedSystem(std::string_view name)
{
    std::string text(name);
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (containsAny(text, {"windows server", "windowsserver", "hyper-v server"}) || isServerYear(text))
        return OperatingSystem::WindowsServer;
    if (containsAny(text, {"opensuse"}))
        return OperatingSystem::Linux;
    if (containsAny(text, {"red hat", "redhat", "rhel"}))
        return OperatingSystem::RedHat;
    if (containsAny(text, {"suse", "sles"}))
        return OperatingSystem::Suse;
    if (containsAny(
            text, {"linux", "ubuntu", "centos", "debian", "oracle", "fedora", "rocky", "coreos", "photon", "gentoo", "mariner"})
        && !containsAny(text, {"solaris"}))
        return OperatingSystem::Linux;
    return std::nullopt;
}

} // namespace headroom
