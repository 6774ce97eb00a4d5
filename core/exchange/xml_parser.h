// SPDX-License-Identifier: GPL-3.0-or-later
// XML of somebody else's, read element by element: no document type, no entities of its own, limited depth.
#pragma once

#include "core/exchange/zip_archive.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string_view>

namespace headroom {

/// An element's attributes while it begins. Names have no namespace prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// Empty when there is none of that name.
    std::string_view value(std::string_view name) const;

private:
    const char** m_pairs;
};

/// What the parser tells. Names have no namespace prefix: "row" for <x:row>.
struct XmlHandlers
{
    std::function<void(std::string_view element, const XmlAttributes& attributes)> start;
    std::function<void(std::string_view element)> end;
    std::function<void(std::string_view text)> text;
};

class XmlParser
{
public:
    /// Reads from `stream`; `where` is the path of errors; `cancel` is looked at every 64 KiB.
    XmlParser(ZipStream stream, std::string where, XmlHandlers handlers, const std::atomic<bool>* cancel = nullptr);
    XmlParser(XmlParser&&) noexcept;
    XmlParser& operator=(XmlParser&&) noexcept;
    ~XmlParser();

    /// Goes on until a handler calls pause() (true) or to the end of the text (false). Errors: Cancelled, FileDamaged (not XML:
    /// details line, found) and FileHostile (a document type, or elements nested too deep), and those of reading.
    Result<bool> run();
    /// From within `end`: run() returns when the element is done.
    void pause();
    /// From within a handler: run() returns this.
    void fail(Error error);
    std::size_t line() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace headroom
