// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_workbook.h"

#include "core/exchange/xlsx_values.h"
#include "core/exchange/xml_parser.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <map>

namespace headroom {

namespace {

constexpr std::size_t mostSheets = 1000;
constexpr std::size_t mostStyles = 100'000;

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool sameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return small(x) == small(y); });
}

/// As a part's name: no slash in front, none of Windows'.
std::string partName(std::string_view name)
{
    std::string text(name);
    std::replace(text.begin(), text.end(), '\\', '/');
    return text.starts_with('/') ? text.substr(1) : text;
}

/// "xl/worksheets/sheet1.xml" for the target "worksheets/sheet1.xml" of "xl/workbook.xml".
std::string resolved(std::string_view from, std::string_view target)
{
    if (target.starts_with('/'))
        return partName(target);
    const std::size_t slash = from.rfind('/');
    std::string folder(slash == std::string_view::npos ? "" : from.substr(0, slash + 1));
    while (target.starts_with("../") && !folder.empty()) {
        target.remove_prefix(3);
        folder.pop_back();
        folder.resize(folder.rfind('/') + 1);
    }
    return partName(folder + std::string(target));
}

Error unknownFormat(const std::string& path, std::string found)
{
    return Error{ErrorCode::FormatUnknown, path, {{"found", std::move(found)}, {"expected", "XLSX"}}};
}

/// What a file is that is no zip archive: Microsoft's compound files hold the names of their streams in UTF-16.
std::string nameOfForeign(std::string_view bytes)
{
    if (!bytes.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return "no zip archive";
    constexpr std::string_view encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    return bytes.find(encrypted) != std::string_view::npos ? "an encrypted workbook" : "XLS";
}

} // namespace

struct XlsxWorkbook::Impl
{
    ZipArchive archive;
    std::string fileName;
    XlsxLimits limits;
    XlsxShared shared;
    std::vector<std::string> names;
    std::vector<std::size_t> entries; // of the sheets
    std::vector<bool> hidden;

    struct Relation
    {
        std::string type; // the last word of it
        std::string part;
    };
    using Relations = std::map<std::string, Relation, std::less<>>;

    std::optional<std::size_t> entry(std::string_view part) const;
    std::string foreign() const;
    Result<XmlParser> parser(std::string_view part, XmlHandlers handlers) const;
    Status parse(std::string_view part, XmlHandlers handlers) const;
    Result<Relations> relations(const std::string& part) const;
    Status readBook(const std::string& part);
    Status readStrings(const std::string& part);
    Status readStyles(const std::string& part);
};

std::optional<std::size_t> XlsxWorkbook::Impl::entry(std::string_view part) const
{
    for (std::size_t i = 0; i < archive.entries().size(); ++i)
        if (sameName(partName(archive.entries()[i].name), part))
            return i;
    return std::nullopt;
}

std::string XlsxWorkbook::Impl::foreign() const
{
    if (entry("xl/workbook.bin"))
        return "XLSB";
    if (entry("mimetype"))
        return "OpenDocument";
    return entry("[Content_Types].xml") ? "another kind of Office file" : "another zip archive";
}

Result<XmlParser> XlsxWorkbook::Impl::parser(std::string_view part, XmlHandlers handlers) const
{
    const auto index = entry(part);
    if (!index)
        return Error{ErrorCode::FileDamaged, fileName, {{"found", "no part of that name"}, {"expected", std::string(part)}}};
    Result<ZipStream> stream = archive.stream(*index);
    if (!stream)
        return stream.error();
    return XmlParser(std::move(*stream), fileName + "/" + std::string(part), std::move(handlers), limits.cancel);
}

Status XlsxWorkbook::Impl::parse(std::string_view part, XmlHandlers handlers) const
{
    Result<XmlParser> opened = parser(part, std::move(handlers));
    if (!opened)
        return opened.error();
    const Result<bool> read = opened->run();
    return read ? done() : Status(read.error());
}

Result<XlsxWorkbook::Impl::Relations> XlsxWorkbook::Impl::relations(const std::string& part) const
{
    const std::size_t slash = part.rfind('/') + 1; // 0 where there is none
    Relations found;
    const Status read = parse(part.substr(0, slash) + "_rels/" + part.substr(slash) + ".rels",
        {[&](std::string_view element, const XmlAttributes& attributes) {
             const std::string_view type = attributes.value("Type");
             if (element == "Relationship" && attributes.value("TargetMode") != "External") // which are never followed
                 found.insert_or_assign(std::string(attributes.value("Id")),
                     Relation{std::string(type.substr(type.rfind('/') + 1)), resolved(part, attributes.value("Target"))});
         },
            {}, {}});
    if (!read)
        return read.error();
    return found;
}

Status XlsxWorkbook::Impl::readBook(const std::string& part)
{
    const Result<Relations> related = relations(part);
    if (!related)
        return related.error();
    Status sheets = done();
    const Status read = parse(part,
        {[&](std::string_view element, const XmlAttributes& attributes) {
             if (element == "workbookPr")
                 shared.from1904 = attributes.value("date1904") == "1" || attributes.value("date1904") == "true";
             if (element != "sheet" || names.size() >= mostSheets)
                 return;
             const auto relation = related->find(attributes.value("id"));
             if (relation == related->end() || relation->second.type != "worksheet")
                 return;
             if (const auto index = entry(relation->second.part)) {
                 names.emplace_back(attributes.value("name"));
                 entries.push_back(*index);
                 hidden.push_back(attributes.value("state").ends_with("idden")); // "hidden", "veryHidden"
             } else {
                 sheets = Error{
                     ErrorCode::FileDamaged, fileName, {{"found", "no part of that name"}, {"expected", relation->second.part}}};
             }
         },
            {}, {}});
    if (!read || !sheets)
        return read ? sheets : read;
    if (names.empty())
        return Error{ErrorCode::FileDamaged, fileName, {{"found", "no worksheet"}, {"expected", "1.."}}};
    for (const auto& [id, relation] : *related) {
        const Status known = relation.type == "sharedStrings" ? readStrings(relation.part)
            : relation.type == "styles"                       ? readStyles(relation.part)
                                                              : done();
        if (!known)
            return known;
    }
    return done();
}

Status XlsxWorkbook::Impl::readStrings(const std::string& part)
{
    bool inText = false;
    bool inPhonetic = false;
    std::string one;
    Status fits = done();
    XlsxShared& to = shared;
    const auto finish = [&] {
        const std::string_view plain = one;
        to.text += plain.find("_x") == std::string_view::npos ? std::string(plain) : withoutEscapes(plain);
        to.ends.push_back(static_cast<std::uint32_t>(to.text.size()));
        one.clear();
        if (fits && (to.text.size() > limits.stringBytes || to.ends.size() > limits.strings))
            fits = Error{ErrorCode::FileTooLarge, fileName + "/" + part,
                {{"found", std::to_string(to.ends.size()) + " strings"}, {"maximum", std::to_string(limits.strings)}}};
    };
    Result<XmlParser> opened = parser(part,
        {[&](std::string_view element, const XmlAttributes&) {
             inPhonetic = inPhonetic || element == "rPh";
             inText = element == "t" && !inPhonetic;
         },
            [&](std::string_view element) {
                inText = false;
                if (element == "rPh")
                    inPhonetic = false;
                else if (element == "si" && fits)
                    finish();
            },
            [&](std::string_view text) {
                if (inText && fits && one.size() <= limits.stringBytes)
                    one += text;
            }});
    if (!opened)
        return opened.error();
    const Result<bool> read = opened->run();
    return !fits ? fits : read ? done() : Status(read.error());
}

Status XlsxWorkbook::Impl::readStyles(const std::string& part)
{
    std::map<int, std::string> codes;
    bool inCells = false;
    const auto number = [](std::string_view text) {
        int value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    };
    return parse(part,
        {[&](std::string_view element, const XmlAttributes& attributes) {
             if (element == "cellXfs") {
                 inCells = true;
             } else if (element == "numFmt" && codes.size() < mostStyles) {
                 codes.insert_or_assign(number(attributes.value("numFmtId")), std::string(attributes.value("formatCode")));
             } else if (element == "xf" && inCells && shared.styles.size() < mostStyles) {
                 const int id = number(attributes.value("numFmtId"));
                 const auto code = codes.find(id);
                 shared.styles.push_back(shownBy(id, code == codes.end() ? std::string_view() : code->second));
             }
         },
            [&](std::string_view element) { inCells = inCells && element != "cellXfs"; }, {}});
}

XlsxWorkbook::XlsxWorkbook(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
XlsxWorkbook::XlsxWorkbook(XlsxWorkbook&&) noexcept = default;
XlsxWorkbook& XlsxWorkbook::operator=(XlsxWorkbook&&) noexcept = default;
XlsxWorkbook::~XlsxWorkbook() = default;
const std::vector<std::string>& XlsxWorkbook::sheets() const { return m_impl->names; }
bool XlsxWorkbook::isHidden(std::size_t sheet) const { return m_impl->hidden.at(sheet); }
std::string XlsxWorkbook::nameOf(std::size_t sheet) const { return m_impl->fileName + "/" + m_impl->names.at(sheet); }

Result<XlsxWorkbook> XlsxWorkbook::open(const std::string& path, const std::string& fileName, const XlsxLimits& limits)
{
    {
        const auto bytes = readInputFile(path, limits.zip.archiveBytes);
        if (!bytes)
            return bytes.error();
        if (bytes->size == 0)
            return Error{ErrorCode::FileEmpty, fileName, {}};
        if (!ZipArchive::isZip(bytes->view()))
            return unknownFormat(fileName, nameOfForeign(bytes->view()));
    }
    Result<ZipArchive> archive = ZipArchive::open(path, limits.zip);
    if (!archive) {
        Error error = archive.error();
        if (error.code == ErrorCode::FileDamaged)
            return Error{
                ErrorCode::FileDamaged, fileName, {{"found", "a zip archive that is cut or damaged"}, {"expected", "XLSX"}}};
        return error;
    }
    XlsxWorkbook book(std::make_unique<Impl>(Impl{*std::move(archive), fileName, limits, {}, {}, {}, {}}));
    Impl& impl = *book.m_impl;
    if (!impl.entry("_rels/.rels"))
        return unknownFormat(fileName, impl.foreign());
    const Result<Impl::Relations> root = impl.relations("");
    if (!root)
        return root.error();
    const auto main =
        std::find_if(root->begin(), root->end(), [](const auto& relation) { return relation.second.type == "officeDocument"; });
    if (main == root->end() || impl.entry("xl/workbook.bin") || !main->second.part.ends_with(".xml")
        || !main->second.part.starts_with("xl/"))
        return unknownFormat(fileName, impl.foreign());
    if (const Status read = impl.readBook(main->second.part); !read)
        return read.error();
    return book;
}

std::optional<std::size_t> XlsxWorkbook::find(std::string_view sheet) const
{
    for (std::size_t i = 0; i < m_impl->names.size(); ++i)
        if (sameName(m_impl->names[i], sheet))
            return i;
    return std::nullopt;
}

Result<XlsxSheet> XlsxWorkbook::read(std::size_t sheet) const
{
    Result<ZipStream> stream = m_impl->archive.stream(m_impl->entries.at(sheet));
    if (!stream)
        return stream.error();
    return XlsxSheet::open(*std::move(stream), nameOf(sheet), m_impl->shared, m_impl->limits);
}

} // namespace headroom
