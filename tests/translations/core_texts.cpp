// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/core_texts.h"

#include "core/engine/lines.h"
#include "core/engine/other_numbers.h"
#include "core/exchange/workbook_texts.h"
#include "core/model/schema.h"
#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace translations_test {

namespace {

// Fields that English calls like a choice or a line of another meaning: the law "Distribution", the remark "Note".
const QStringList fieldsOfTheirOwn{u"Distribution"_s, u"Note"_s};

/// Without comments and includes.
QString codeOf(const QString& path)
{
    static const QRegularExpression noise(u"^\\s*#include.*$|//.*$"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(contentOf(path)).remove(noise);
}

class Gathering
{
public:
    std::vector<CoreText> texts;

    void add(const QString& source, const QString& meaning = {})
    {
        const CoreText text{source, meaning};
        if (!source.isEmpty() && source != "¤"_L1 && std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    }
    void add(std::string_view source) { add(toQString(source)); }

    void addSchema()
    {
        for (const EntitySchema& schema : allSchemas()) {
            for (const std::string_view text : {schema.label, schema.plural, schema.help})
                add(text);
            for (const Field& field : schema.fields)
                addField(field);
        }
    }
    void addLines()
    {
        for (const LineInfo& line : lineInfos)
            add(line.label);
        for (const DebtItemInfo& item : debtItems)
            add(item.label);
    }
    /// The label of every `"someId", "Its label"`.
    void addLabels(const QString& path)
    {
        static const QRegularExpression labelled(u"\"[a-z][\\w.]*\",\\s*\"([A-Z][^\"]*)\""_s);
        const QString code = codeOf(path);
        for (auto match = labelled.globalMatch(code); match.hasNext();)
            add(match.next().captured(1));
    }
    /// Every literal that fits, with a capital.
    void addLiterals(const QString& path, const QRegularExpression& fitting)
    {
        static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
        const QString code = codeOf(path);
        for (auto match = literal.globalMatch(code); match.hasNext();)
            if (QString text = match.next().captured(1); fitting.match(text).hasMatch()) {
                text[0] = text[0].toUpper();
                add(text);
            }
    }

private:
    void addField(const Field& field)
    {
        add(field.label);
        if (const QString label = toQString(field.label); fieldsOfTheirOwn.contains(label))
            add(label, u"field"_s);
        add(field.help);
        if (field.type != FieldType::Share) // their values carry a "%"
            add(field.unit);
        for (const ChoiceItem& choice : field.choices)
            add(choice.label);
    }
};

QString escaped(QString text) { return text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s); }

} // namespace

QString sourcePath(const QString& path) { return QStringLiteral(HEADROOM_SOURCE_DIR "/") + path; }

QByteArray contentOf(const QString& path)
{
    QFile file(sourcePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return file.readAll();
}

std::vector<CoreText> coreTexts()
{
    static const QRegularExpression steps(u"[a-z]"_s);
    static const QRegularExpression capitals(u"^[A-Z][^:]+$"_s);
    static const QRegularExpression rules(u"check\\(p, \"(\\w+)\"|return \\{\"(\\w+)\""_s);
    Gathering all;
    all.addSchema();
    all.addLines();
    for (const QString& file : {u"engine/figures.cpp"_s, u"engine/covenant_figures.cpp"_s, u"engine/figure_lines.h"_s, u"engine/case_names.cpp"_s,
             u"analysis/bridge.h"_s, u"analysis/actual_groups.cpp"_s, u"analysis/site_exit.h"_s, u"analysis/share_issue.cpp"_s,
             u"analysis/azure_migrate_view.cpp"_s})
        all.addLabels(u"core/"_s + file);
    for (const QString& name : QDir(sourcePath(u"core/engine/formulas"_s)).entryList({u"*.h"_s}, QDir::Files, QDir::Name))
        all.addLiterals(u"core/engine/formulas/"_s + name, steps);
    for (const QString& name : {u"explain_series"_s, u"explain_names"_s})
        all.addLiterals(u"core/engine/%1.cpp"_s.arg(name), capitals);
    for (const std::string_view text : workbookSheets)
        all.add(text);
    for (const std::string_view text : workbookTexts)
        all.add(text);
    for (auto match = rules.globalMatch(QString::fromUtf8(contentOf(u"core/engine/checks.cpp"_s))); match.hasNext();) {
        const auto found = match.next();
        all.add(ruleText(toUtf8(found.captured(1).isEmpty() ? found.captured(2) : found.captured(1))));
    }
    return all.texts;
}

QByteArray coreTextsFile()
{
    QString text = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"
                   "// The texts of core that the window translates, for lupdate; \"dev translations\" writes it, no program includes it.\n"_s;
    for (const CoreText& entry : coreTexts())
        text += entry.meaning.isEmpty()
            ? u"QT_TRANSLATE_NOOP(\"core\", \"%1\")\n"_s.arg(escaped(entry.source))
            : u"QT_TRANSLATE_NOOP3(\"core\", \"%1\", \"%2\")\n"_s.arg(escaped(entry.source), entry.meaning);
    return text.toUtf8();
}

} // namespace translations_test
