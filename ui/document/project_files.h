// SPDX-License-Identifier: GPL-3.0-or-later
// Projects into and out of a Document: new, from a sample, from a file, to a file.
#pragma once

#include "core/store/project_file.h"
#include "ui/document/document.h"

#include <QByteArray>

namespace headroom {

class ProjectFiles
{
public:
    explicit ProjectFiles(Document& document) : m_document(document) {}

    /// An empty project that starts in this month.
    void newEmpty(Month start);
    /// A project in JSON, such as a sample, with the prices that it uses; it has no file yet. Errors: as readProjectJson().
    Status newFromJson(const QByteArray& json);
    /// Opens a file; the notes are worth telling. Errors: as openProject(); the open project then stays.
    Result<Findings> open(const QString& path);
    /// Saves under the path. Errors: as saveProject(); FileChangedOnDisk when another program wrote the file that was opened.
    enum class Overwrite { OnlyOurs, Whatever };
    Status save(const QString& path, Overwrite overwrite);

private:
    Document& m_document;
    std::optional<FileInfo> m_file; // as it was when it was opened or saved
    std::string m_uuid;
};

} // namespace headroom
