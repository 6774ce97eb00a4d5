// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_files.h"

#include "core/exchange/input_file.h"
#include "core/pricing/price_book.h"
#include "core/store/files.h"
#include "ui/document/journal.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

std::string nativePath(const QString& path) { return toUtf8(QFileInfo(path).absoluteFilePath()); }

/// One spelling a file: without links, "." and "//"; as it is where the folder is missing, which saving will say.
std::string realTarget(const QString& path)
{
    const std::string native = nativePath(path);
    return files::realTarget(native).valueOr(native);
}

/// None where no note can be written: the project is then open without one. Errors: FileLocked.
Result<std::optional<ProjectLock>> lockFor(const std::string& file, ProjectFiles::Locking locking)
{
    auto taken = locking == ProjectFiles::Locking::TakeOver ? takeOverLock(file) : lockProject(file);
    if (taken.ok())
        return std::optional(std::move(*taken));
    if (taken.error().code == ErrorCode::FileLocked)
        return taken.error();
    return std::optional<ProjectLock>();
}

QString shownName(const std::string& path) { return forDisplay(QFileInfo(toQString(path)).fileName(), 60); }

/// With the prices that it uses.
Result<ProjectFromJson> pricedProject(std::string_view json, const WorkWatch& watch)
{
    Findings findings;
    auto project = projectFromJson(json, findings, watch);
    if (!project.ok())
        return project;
    if (const Change prices = addMissingPrices(project->model); !prices.empty())
        if (auto status = apply(project->model, prices); !status.ok())
            return status.error();
    return watch.isCancelled() ? Result<ProjectFromJson>(Error{ErrorCode::Cancelled, {}, {}}) : std::move(project);
}

} // namespace

ProjectFiles::ProjectFiles(Document& document, WorkRunner run)
    : m_document(document),
      m_run(run ? std::move(run) : [](const QString&, const std::function<void(const WorkWatch&)>& work) { work({}); })
{}

template<class Work> auto ProjectFiles::running(const QString& what, Work work)
{
    using Outcome = decltype(work(std::declval<const WorkWatch&>()));
    if (m_busy)
        return Outcome(Error{ErrorCode::Cancelled, {}, {}});
    const QScopedValueRollback busy(m_busy, true);
    std::optional<Outcome> outcome;
    m_run(what, [&](const WorkWatch& watch) { outcome.emplace(work(watch)); });
    return std::move(*outcome);
}

/// The same for what is to take the place of the open project.
template<class Work> auto ProjectFiles::reading(const QString& what, Work work)
{
    const auto revision = m_document.revision();
    auto read = running(what, std::move(work));
    if (read.ok() && m_document.revision() != revision)
        read = Error{ErrorCode::ChangeStale, {}, {}};
    return read;
}

/// What is open from now on has no file.
void ProjectFiles::forgetFile()
{
    m_file.reset();
    m_uuid.clear();
    m_readOnly = ReadOnly::No;
    m_lock.reset();
}

void ProjectFiles::newFrom(Model model)
{
    forgetFile();
    if (Journal* journal = m_document.journal())
        journal->begin(model, {}, origin({}));
    m_document.replace(std::move(model), {}, Document::Standing::Unsaved);
}

void ProjectFiles::close()
{
    forgetFile();
    adopt(Model::empty(m_document.project().company().start), {});
}

void ProjectFiles::newEmpty(Month start)
{
    forgetFile();
    Model model = Model::empty(start);
    if (const Change prices = addMissingPrices(model); !prices.empty())
        static_cast<void>(apply(model, prices)); // without prices it says which are missing
    adopt(std::move(model), {});
}

/// Another project takes the place of the open one.
void ProjectFiles::adopt(Model model, const QString& path, ProjectVersions versions)
{
    if (Journal* journal = m_document.journal())
        journal->begin(model, versions, origin(path));
    m_document.replace(std::move(model), path, Document::Standing::AsStored, std::move(versions));
}

Status ProjectFiles::newFromJson(const QByteArray& json)
{
    const std::string_view text(json.constData(), static_cast<std::size_t>(json.size()));
    return adoptJson(
        reading(Words::tr("Reading the project"), [&](const WorkWatch& watch) { return pricedProject(text, watch); }));
}

Status ProjectFiles::newFromJsonFile(const QString& path)
{
    const std::string file = nativePath(path);
    return adoptJson(
        reading(Words::tr("Opening %1").arg(shownName(file)), [&](const WorkWatch& watch) -> Result<ProjectFromJson> {
            const auto bytes = readInputFile(file, std::size_t{1} << 30);
            return bytes.ok() ? pricedProject(bytes->view(), watch) : Result<ProjectFromJson>(bytes.error());
        }));
}

Status ProjectFiles::adoptJson(Result<ProjectFromJson> project)
{
    if (!project.ok())
        return project.error();
    forgetFile();
    adopt(std::move(project->model), {}, std::move(project->versions));
    return done();
}

Result<Findings> ProjectFiles::open(const QString& path, Locking locking)
{
    const std::string file = realTarget(path);
    std::optional<ProjectLock> lock;
    if (locking != Locking::ReadOnly && (toQString(file) != m_document.filePath() || !m_lock)) {
        auto taken = lockFor(file, locking);
        if (!taken.ok())
            return taken.error();
        lock = std::move(*taken);
    }
    auto opened = reading(Words::tr("Opening %1").arg(shownName(file)), [&](const WorkWatch& watch) {
        OpenOptions options;
        options.watch = watch;
        return openProject(file, options);
    });
    if (!opened.ok())
        return opened.error();
    if (lock || toQString(file) != m_document.filePath())
        m_lock = std::move(lock);
    m_file = opened->file;
    m_uuid = opened->meta.uuid;
    const bool unwritable = std::any_of(opened->notes.begin(), opened->notes.end(),
        [](const Finding& note) { return note.what.code == ErrorCode::FileUnwritable; });
    m_readOnly = unwritable ? ReadOnly::Unwritable : locking == Locking::ReadOnly ? ReadOnly::Chosen : ReadOnly::No;
    adopt(std::move(opened->model), toQString(opened->path), std::move(opened->versions));
    return std::move(opened->notes);
}

/// What is edited of a file that is only read belongs to no file.
SessionOrigin ProjectFiles::origin(const QString& path) const
{
    return isReadOnly() ? SessionOrigin{{}, {}, m_uuid} : SessionOrigin{path.toStdString(), m_file, m_uuid};
}

Status ProjectFiles::save(const QString& path, Overwrite overwrite, Locking locking)
{
    const std::string target = realTarget(path);
    std::optional<ProjectLock> lock; // let go again when it is not saved
    if (locking == Locking::Respect && !holdsLockOf(target)) {
        auto taken = lockFor(target, locking);
        if (!taken.ok())
            return taken.error();
        lock = std::move(*taken);
    }
    const Document::Snapshot snapshot = m_document.snapshot();
    SaveOptions options;
    options.uuid = m_uuid;
    options.versions = m_document.versions();
    if (overwrite == Overwrite::OnlyOurs && toQString(target) == m_document.filePath())
        options.expected = m_file;
    auto saved =
        running(Words::tr("Saving %1").arg(shownName(target)), [&, model = m_document.project()](const WorkWatch& watch) {
            options.watch = watch;
            return saveProject(model, target, options);
        });
    if (!saved.ok())
        return saved.error();
    m_file = saved->file;
    m_uuid = saved->uuid;
    m_readOnly = ReadOnly::No;
    if (locking == Locking::TakeOver) // not before: where saving fails, it is still the other's
        if (auto taken = lockFor(saved->path, locking); taken.ok())
            lock = std::move(*taken);
    if (lock || !holdsLockOf(saved->path))
        m_lock = std::move(lock);
    m_document.markSaved(toQString(saved->path), snapshot);
    if (Journal* journal = m_document.journal())
        journal->markSaved(origin(m_document.filePath()), saved->digest);
    return done();
}

DiskState ProjectFiles::onDisk() const
{
    if (!m_file || m_document.filePath().isEmpty())
        return {};
    const auto now = files::status(toUtf8(m_document.filePath()));
    if (!now.ok())
        return now.error().code == ErrorCode::FileMissing ? DiskState{DiskState::What::Removed, {}} : DiskState{};
    return {now->info == *m_file ? DiskState::What::AsOpened : DiskState::What::Changed, now->info};
}

Status ProjectFiles::recover(const std::string& sessionPath, Locking locking)
{
    auto session = reading(
        Words::tr("Recovering unsaved work"), [&](const WorkWatch& watch) { return Session::recover(sessionPath, watch); });
    if (!session.ok())
        return session.error();
    const SessionOrigin origin = (*session)->info().origin;
    if (origin.path.empty() || !holdsLockOf(origin.path)) {
        std::optional<ProjectLock> lock;
        if (!origin.path.empty()) {
            auto taken = lockFor(origin.path, locking);
            if (!taken.ok())
                return taken.error(); // the session stays
            lock = std::move(*taken);
        }
        m_lock = std::move(lock);
    }
    m_file = origin.file;
    m_uuid = origin.uuid;
    m_readOnly = ReadOnly::No;
    Journal* journal = m_document.journal();
    m_document.restore(**session);
    if (journal)
        journal->adopt(std::move(*session));
    return done();
}

} // namespace headroom
