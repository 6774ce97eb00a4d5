// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/explanation_text.h"

#include "ui/format/language.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// What core/engine/explain_names.cpp and explain_units.cpp add to labels and units of other tables: for lupdate.
[[maybe_unused]] constexpr std::array addedWords{QT_TRANSLATE_NOOP("core", "move less stay"), QT_TRANSLATE_NOOP("core", "stay"),
    QT_TRANSLATE_NOOP("core", "move"), QT_TRANSLATE_NOOP("core", "tested"), QT_TRANSLATE_NOOP("core", "headroom"),
    QT_TRANSLATE_NOOP("core", "to date"), QT_TRANSLATE_NOOP("core", "before rounding"), QT_TRANSLATE_NOOP("core", "rounded"),
    QT_TRANSLATE_NOOP("core", "staying"), QT_TRANSLATE_NOOP("core", "retired"), QT_TRANSLATE_NOOP("core", "12 months"),
    QT_TRANSLATE_NOOP("core", "by cause"), QT_TRANSLATE_NOOP("core", "Step"), QT_TRANSLATE_NOOP("core", "hours"),
    QT_TRANSLATE_NOOP("core", "cores"), QT_TRANSLATE_NOOP("core", "instances"), QT_TRANSLATE_NOOP("core", "disks"),
    QT_TRANSLATE_NOOP("core", "servers"), QT_TRANSLATE_NOOP("core", "machines"), QT_TRANSLATE_NOOP("core", "hosts"),
    QT_TRANSLATE_NOOP("core", "staff"), QT_TRANSLATE_NOOP("core", "factor"), QT_TRANSLATE_NOOP("core", "ratio"),
    QT_TRANSLATE_NOOP("core", "¤ for 1 year"), QT_TRANSLATE_NOOP("core", "¤ for 3 years"),
    QT_TRANSLATE_NOOP("core", "¤ for the term"), QT_TRANSLATE_NOOP("core", "reservation price"),
    QT_TRANSLATE_NOOP("core", "licence price an hour")};

const QString towards = u"Step towards: "_s;

/// Part by part, each as `translate` has it.
template<typename Translator> QString labelBy(const Translator& translate, const QString& text)
{
    const QStringList parts = text.split(u", "_s);
    QStringList said;
    for (qsizetype at = 0; at < parts.size();) {
        qsizetype taken = 1; // as many parts as are one label, for labels have commas too
        QString known = parts[at];
        for (qsizetype count = parts.size() - at; count > 0; --count) {
            const QString source = QStringList(parts.mid(at, count)).join(u", "_s);
            if (const QString translated = translate(source); translated != source) {
                known = translated;
                taken = count;
                break;
            }
        }
        said.append(known);
        at += taken;
    }
    return said.join(u", "_s);
}

} // namespace

QString explanationLabel(std::string_view label)
{
    const QString text = toQString(label);
    if (text.startsWith(towards))
        return QCoreApplication::translate("core", "Step towards: %1").arg(explanationLabel(label.substr(towards.size())));
    return labelBy([](const QString& source) { return figureText(toUtf8(source)); }, text);
}

std::function<std::string(std::string_view, std::string_view)> coreWords(const QString& language)
{
    return [texts = LanguageTexts(language)](std::string_view english, std::string_view meaning) {
        const auto translate = [&](const QString& source) { return texts.text("core", source, toQString(meaning)); };
        return toUtf8(labelBy(translate, toQString(english)));
    };
}

QString explanationFormula(const ExplainNode& node)
{
    std::vector<ExplainNode> operands(node.children.size());
    for (std::size_t i = 0; i < operands.size(); ++i)
        operands[i].label = toUtf8(explanationLabel(node.children[i].label));
    return toQString(wordsOf(node.formula, operands));
}

QString explanationUnit(std::string_view unit, const Formatter& formatter)
{
    QString source = toQString(unit);
    if (source.startsWith(formatter.currency))
        source.replace(0, formatter.currency.size(), u"¤"_s);
    return figureText(toUtf8(source)).replace(u'\u00a4', formatter.currency);
}

} // namespace headroom
