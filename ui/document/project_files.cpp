// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_files.h"

#include "core/exchange/project_json.h"
#include "core/pricing/price_book.h"
#include "ui/format/qt_text.h"

#include <QFileInfo>

namespace headroom {

namespace {

std::string nativePath(const QString& path)
{
    return toUtf8(QFileInfo(path).absoluteFilePath());
}

} // namespace

void ProjectFiles::newEmpty(Month start)
{
    m_file.reset();
    m_uuid.clear();
    Model model = Model::empty(start);
    if (const Change prices = addMissingPrices(model); !prices.empty())
        static_cast<void>(apply(model, prices)); // without prices it says which are missing
    m_document.replace(std::move(model), {}, Document::Standing::AsStored);
}

Status ProjectFiles::newFromJson(const QByteArray& json)
{
    Findings findings;
    auto model = readProjectJson(std::string_view(json.constData(), static_cast<std::size_t>(json.size())), findings);
    if (!model.ok())
        return model.error();
    if (const Change prices = addMissingPrices(*model); !prices.empty())
        if (auto status = apply(*model, prices); !status.ok())
            return status;
    m_file.reset();
    m_uuid.clear();
    m_document.replace(std::move(*model), {}, Document::Standing::AsStored);
    return done();
}

Result<Findings> ProjectFiles::open(const QString& path)
{
    auto opened = openProject(nativePath(path));
    if (!opened.ok())
        return opened.error();
    m_file = opened->file;
    m_uuid = opened->meta.uuid;
    m_document.replace(std::move(opened->model), toQString(opened->path), Document::Standing::AsStored);
    return std::move(opened->notes);
}

Status ProjectFiles::save(const QString& path, Overwrite overwrite)
{
    const std::string target = nativePath(path);
    SaveOptions options;
    options.uuid = m_uuid;
    if (overwrite == Overwrite::OnlyOurs && toQString(target) == m_document.filePath())
        options.expected = m_file;
    auto saved = saveProject(m_document.model(), target, options);
    if (!saved.ok())
        return saved.error();
    m_file = saved->file;
    m_uuid = saved->uuid;
    m_document.markSaved(toQString(saved->path));
    return done();
}

} // namespace headroom
