// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_parser.h"

#include <expat.h>

#include <optional>
#include <type_traits>

namespace headroom {

namespace {

constexpr int pieceBytes = 1 << 16;
constexpr int deepest = 100;

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct Free
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair; pair += 2)
        if (withoutPrefix(*pair) == name)
            return pair[1];
    return {};
}

struct XmlParser::Impl
{
    ZipStream stream;
    std::string where;
    XmlHandlers handlers;
    const std::atomic<bool>* cancel = nullptr;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser;
    std::optional<Error> error;
    int depth = 0;
    bool paused = false;
    bool atEnd = false;

    static Impl& of(void* data) { return *static_cast<Impl*>(data); }
    static void onStart(void* data, const char* name, const char** attributes)
    {
        Impl& self = of(data);
        if (++self.depth > deepest)
            return self.stop(Error{ErrorCode::FileHostile, self.where, {{"found", "elements nested too deep"}}});
        if (self.handlers.start && !self.error)
            self.handlers.start(withoutPrefix(name), XmlAttributes(attributes));
    }
    static void onEnd(void* data, const char* name)
    {
        Impl& self = of(data);
        --self.depth;
        if (self.handlers.end && !self.error)
            self.handlers.end(withoutPrefix(name));
    }
    static void onText(void* data, const char* text, int size)
    {
        Impl& self = of(data);
        if (self.handlers.text && !self.error)
            self.handlers.text({text, static_cast<std::size_t>(size)});
    }
    static void onDocumentType(void* data, const char*, const char*, const char*, int)
    {
        Impl& self = of(data);
        self.stop(Error{ErrorCode::FileHostile, self.where, {{"found", "a document type declaration"}}});
    }
    void stop(Error what)
    {
        if (!error)
            error = std::move(what);
        XML_StopParser(parser.get(), XML_FALSE);
    }
    Error malformed() const
    {
        return Error{ErrorCode::FileDamaged, where,
            {{"line", std::to_string(XML_GetCurrentLineNumber(parser.get()))},
                {"found", XML_ErrorString(XML_GetErrorCode(parser.get()))}, {"expected", "XML"}}};
    }
};

XmlParser::XmlParser(ZipStream stream, std::string where, XmlHandlers handlers, const std::atomic<bool>* cancel)
    : m_impl(std::make_unique<Impl>(
        Impl{std::move(stream), std::move(where), std::move(handlers), cancel, nullptr, std::nullopt, 0, false, false}))
{
    m_impl->parser.reset(XML_ParserCreate(nullptr));
    XML_Parser parser = m_impl->parser.get();
    XML_SetUserData(parser, m_impl.get());
    XML_SetElementHandler(parser, Impl::onStart, Impl::onEnd);
    XML_SetCharacterDataHandler(parser, Impl::onText);
    XML_SetStartDoctypeDeclHandler(parser, Impl::onDocumentType);
}
XmlParser::XmlParser(XmlParser&&) noexcept = default;
XmlParser& XmlParser::operator=(XmlParser&&) noexcept = default;
XmlParser::~XmlParser() = default;

void XmlParser::pause()
{
    m_impl->paused = true;
    XML_StopParser(m_impl->parser.get(), XML_TRUE);
}

void XmlParser::fail(Error error) { m_impl->stop(std::move(error)); }

std::size_t XmlParser::line() const { return XML_GetCurrentLineNumber(m_impl->parser.get()); }

Result<bool> XmlParser::run()
{
    Impl& self = *m_impl;
    XML_Parser parser = self.parser.get();
    XML_Status status = XML_STATUS_OK;
    if (self.paused) {
        self.paused = false;
        status = XML_ResumeParser(parser);
    }
    while (status == XML_STATUS_OK && !self.atEnd) {
        if (self.cancel && self.cancel->load(std::memory_order_relaxed))
            return Error{ErrorCode::Cancelled, self.where, {}};
        void* const buffer = XML_GetBuffer(parser, pieceBytes);
        if (!buffer)
            return self.malformed();
        const Result<std::size_t> got = self.stream.read(static_cast<char*>(buffer), pieceBytes);
        if (!got)
            return got.error();
        self.atEnd = *got == 0;
        status = XML_ParseBuffer(parser, static_cast<int>(*got), self.atEnd);
    }
    if (self.error)
        return *self.error;
    if (status == XML_STATUS_ERROR)
        return self.malformed();
    return status == XML_STATUS_SUSPENDED;
}

} // namespace headroom
