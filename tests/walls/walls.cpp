// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walls/walls.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace walls {

namespace {

/// What a module may include besides its own files: modules, or single files.
struct Room
{
    QString module;
    QStringList mayInclude;
};

const std::vector<Room>& rooms()
{
    static const QStringList belowEngine{u"core/base"_s, u"core/model"_s, u"core/finance"_s, u"core/pricing"_s};
    static const QStringList belowReport = belowEngine + QStringList{u"core/engine"_s, u"core/analysis"_s};
    static const QStringList inputs{u"core/base"_s, u"core/model"_s, u"core/pricing"_s};
    static const QStringList screen = belowReport + QStringList{u"core/report"_s, u"ui/format"_s};
    static const QStringList table = screen + QStringList{u"ui/document"_s};
    static const std::vector<Room> all{
        {u"core/base"_s, {}},
        {u"core/model"_s, {u"core/base"_s}},
        {u"core/finance"_s, {u"core/base"_s}},
        {u"core/pricing"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/engine"_s, belowEngine},
        {u"core/analysis"_s, belowEngine + QStringList{u"core/engine"_s}},
        {u"core/store"_s, inputs},
        {u"core/remote"_s, inputs},
        {u"core/exchange"_s, inputs + QStringList{u"core/engine/trace.h"_s, u"core/engine/projection.h"_s, u"core/engine/other_numbers.h"_s, u"core/engine/figure_lines.h"_s, u"core/engine/case_names.h"_s, u"core/engine/count_shares.h"_s, u"core/engine/covenant_figures.h"_s}},
        {u"core/report"_s, belowReport},
        {u"ui/format"_s, belowReport},
        {u"ui/document"_s, screen + QStringList{u"core/store"_s, u"core/exchange"_s, u"core/remote"_s}},
        {u"ui/models"_s, table},
        {u"ui/widgets"_s, table + QStringList{u"ui/models"_s}},
        {u"ui/charts"_s, screen},
        {u"ui/print"_s, screen + QStringList{u"ui/charts"_s}},
        {u"ui/pages"_s, table + QStringList{u"core/exchange"_s, u"ui/models"_s, u"ui/widgets"_s, u"ui/charts"_s, u"ui/print"_s}},
        {u"ui/shell"_s, table + QStringList{u"core/exchange"_s, u"ui/models"_s, u"ui/widgets"_s, u"ui/charts"_s, u"ui/print"_s, u"ui/pages"_s}},
        {u"app"_s, {u"core"_s, u"ui"_s}},
    };
    return all;
}

/// A foreign header and the only places that may include it.
struct Foreign
{
    QRegularExpression header;
    QStringList places;
};

const std::vector<Foreign>& foreignHeaders()
{
    static const std::vector<Foreign> all{
        {QRegularExpression(u"^(Q[A-Z]|Qt|q[a-z]+\\.h$)"_s), {u"ui"_s, u"app"_s}},
        {QRegularExpression(u"^qcustomplot\\.h$"_s), {u"ui/charts"_s}},
        {QRegularExpression(u"^sqlite3(ext)?\\.h$"_s), {u"core/store"_s}},
        {QRegularExpression(u"^(xlsxwriter|zip\\.h|expat)"_s), {u"core/exchange"_s}},
        {QRegularExpression(u"^zlib\\.h"_s), {u"core/exchange"_s, u"core/store"_s}},
        {QRegularExpression(u"^simdjson"_s), {u"core/exchange"_s, u"core/remote"_s}},
        {QRegularExpression(u"^(curl/|libpq)"_s), {u"core/remote"_s}},
        {QRegularExpression(u"^glpk\\.h$"_s), {u"core/analysis"_s}},
        {QRegularExpression(u"^CLI/"_s), {u"app"_s}},
    };
    return all;
}

bool isIn(const QString& file, const QString& place)
{
    return file == place || file.startsWith(place + u'/');
}

bool isInAny(const QString& file, const QStringList& places)
{
    return std::any_of(places.begin(), places.end(), [&](const QString& place) { return isIn(file, place); });
}

QString objectionToForeign(const QString& file, const QString& name)
{
    for (const Foreign& foreign : foreignHeaders())
        if (foreign.header.match(name).hasMatch() && !isInAny(file, foreign.places))
            return u"<%1> belongs in %2 only"_s.arg(name, foreign.places.join(u" and "_s));
    return {};
}

/// "x.moc" and "moc_x.cpp" are what moc writes for x.cpp and x.h.
bool isWrittenByMoc(const QString& file, const QString& name)
{
    const QString stem = file.section(u'/', -1).section(u'.', 0, 0);
    return name == stem + u".moc"_s || name == u"moc_"_s + stem + u".cpp"_s;
}

} // namespace

QList<Include> includesOf(const QString& text)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Include> found;
    bool inComment = false;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        const auto match = pattern.match(line);
        if (!inComment && match.hasMatch())
            found.append({match.captured(2), match.captured(1) == u'"', number});
        const auto opens = line.lastIndexOf(u"/*"_s);
        const auto closes = line.lastIndexOf(u"*/"_s);
        if (opens != closes)
            inComment = opens > closes;
    }
    return found;
}

QString objection(const QString& file, const Include& include)
{
    if (const QString foreign = objectionToForeign(file, include.name); !foreign.isEmpty())
        return foreign;
    const bool ours = isInAny(include.name, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s});
    if (!include.quoted)
        return ours ? u"our own files are included in quotes"_s : QString();
    if (isWrittenByMoc(file, include.name))
        return {};
    if (!ours)
        return u"not from the root: \"core/base/money.h\", not \"money.h\""_s;
    for (const Room& room : rooms()) {
        if (!isIn(file, room.module))
            continue;
        if (isIn(include.name, room.module) || isInAny(include.name, room.mayInclude))
            return {};
        return u"%1 may include %2 only"_s.arg(
            room.module, room.mayInclude.isEmpty() ? u"its own files"_s : room.mayInclude.join(u", "_s));
    }
    return u"its folder is no module of tests/walls/walls.cpp"_s;
}

namespace {

/// A walk in depth; `path` is the way from its start to the file it stands at.
QStringList circleFrom(const QString& file, const QHash<QString, QStringList>& includes, QStringList& path, QSet<QString>& done)
{
    if (const auto at = path.indexOf(file); at >= 0)
        return path.mid(at) + QStringList{file};
    if (done.contains(file) || !includes.contains(file))
        return {};
    path.append(file);
    for (const QString& next : includes[file])
        if (const QStringList found = circleFrom(next, includes, path, done); !found.isEmpty())
            return found;
    path.removeLast();
    done.insert(file);
    return {};
}

} // namespace

QStringList circle(const QHash<QString, QStringList>& includes)
{
    QStringList files = includes.keys();
    files.sort();
    QSet<QString> done;
    for (const QString& file : files) {
        QStringList path;
        if (const QStringList found = circleFrom(file, includes, path, done); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace walls
