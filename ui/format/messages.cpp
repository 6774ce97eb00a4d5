// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/messages.h"
#include "ui/format/date_format.h"

#include "core/model/path.h"
#include "ui/format/core_text.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// English source text of a code's sentence; null where the code is another function's. Of values, paths and references:
const char* sourceSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal: return QT_TRANSLATE_NOOP("messages", "Something went wrong inside the program; please report it.");
    case ErrorCode::Cancelled: return QT_TRANSLATE_NOOP("messages", "Cancelled.");
    case ErrorCode::NumberMalformed: return QT_TRANSLATE_NOOP("messages", "This is not a number.");
    case ErrorCode::NumberTooLong: return QT_TRANSLATE_NOOP("messages", "The number has too many digits.");
    case ErrorCode::NumberOutOfRange: return QT_TRANSLATE_NOOP("messages", "The number is out of range.");
    case ErrorCode::NotWhole: return QT_TRANSLATE_NOOP("messages", "A whole number is needed.");
    case ErrorCode::TooManyDecimals: return QT_TRANSLATE_NOOP("messages", "The amount has more decimals than the currency.");
    case ErrorCode::DateMalformed: return QT_TRANSLATE_NOOP("messages", "This is not a date; write it as 2024-07-31.");
    case ErrorCode::MonthMalformed: return QT_TRANSLATE_NOOP("messages", "This is not a month; write it as 2024-07 or Jul 2024.");
    case ErrorCode::BooleanMalformed: return QT_TRANSLATE_NOOP("messages", "This is neither yes nor no.");
    case ErrorCode::ChoiceUnknown: return QT_TRANSLATE_NOOP("messages", "This is not one of the choices.");
    case ErrorCode::TextTooLong: return QT_TRANSLATE_NOOP("messages", "The text is too long.");
    case ErrorCode::TextNotUtf8: return QT_TRANSLATE_NOOP("messages", "The text holds characters that are not allowed.");
    case ErrorCode::ValueRequired: return QT_TRANSLATE_NOOP("messages", "A value is needed here.");
    case ErrorCode::Overflow: return QT_TRANSLATE_NOOP("messages", "An amount becomes too large to be reckoned.");
    case ErrorCode::DivisionByZero: return QT_TRANSLATE_NOOP("messages", "Something would be divided by zero.");
    case ErrorCode::NotFinite: return QT_TRANSLATE_NOOP("messages", "The result is not a finite number.");
    case ErrorCode::PathMalformed: return QT_TRANSLATE_NOOP("messages", "The path can't be read.");
    case ErrorCode::PathUnknownEntity: return QT_TRANSLATE_NOOP("messages", "There is no such kind of row.");
    case ErrorCode::PathUnknownField: return QT_TRANSLATE_NOOP("messages", "There is no such field.");
    case ErrorCode::PathNoMatch: return QT_TRANSLATE_NOOP("messages", "No row matches.");
    case ErrorCode::PathAmbiguous: return QT_TRANSLATE_NOOP("messages", "Several rows match.");
    case ErrorCode::ReferenceUnknown: return QT_TRANSLATE_NOOP("messages", "There is no row of that name.");
    case ErrorCode::ReferenceAmbiguous: return QT_TRANSLATE_NOOP("messages", "Several rows have that name.");
    case ErrorCode::ReferenceInUse: return QT_TRANSLATE_NOOP("messages", "It can't be removed while another row needs it.");
    case ErrorCode::FieldNotApplicable: return QT_TRANSLATE_NOOP("messages", "The field doesn't apply to this kind of row.");
    case ErrorCode::RowUnknown: return QT_TRANSLATE_NOOP("messages", "The row is no longer there.");
    case ErrorCode::ChangeStale: return QT_TRANSLATE_NOOP("messages", "The change doesn't fit what stands there now.");
    default: return nullptr;
    }
}

/// Of the codes that speak of the model's rules and of figures.
const char* sourceSentenceOfRule(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NameMissing: return QT_TRANSLATE_NOOP("messages", "A name is needed.");
    case ErrorCode::NameNotUnique: return QT_TRANSLATE_NOOP("messages", "Another row has the same name.");
    case ErrorCode::DateOrder: return QT_TRANSLATE_NOOP("messages", "The dates are in the wrong order.");
    case ErrorCode::TargetMissing: return QT_TRANSLATE_NOOP("messages", "Its strategy needs a target that is not given.");
    case ErrorCode::SkuUnknown: return QT_TRANSLATE_NOOP("messages", "The project has no such Azure size or item.");
    case ErrorCode::SkuNotPriced: return QT_TRANSLATE_NOOP("messages", "The project has no price for it in that region.");
    case ErrorCode::NothingFits: return QT_TRANSLATE_NOOP("messages", "No Azure size is large enough; it stays on premises.");
    case ErrorCode::PriceMissing: return QT_TRANSLATE_NOOP("messages", "A price is missing.");
    case ErrorCode::RegionNotPriced: return QT_TRANSLATE_NOOP("messages", "The price book has no prices for that region.");
    case ErrorCode::CommitmentPriceEstimated:
        return QT_TRANSLATE_NOOP("messages", "The price of the commitment is estimated from the series' median discount.");
    case ErrorCode::CommitmentPriceMissing:
        return QT_TRANSLATE_NOOP("messages", "No price of the commitment is known; it is billed as pay as you go.");
    case ErrorCode::LicencePriceEstimated: return QT_TRANSLATE_NOOP("messages", "The price of the licence is an estimate.");
    case ErrorCode::DisksEstimated: return QT_TRANSLATE_NOOP("messages", "The disks are estimated from the total storage.");
    case ErrorCode::PoweredOff:
        return QT_TRANSLATE_NOOP("messages", "The machine is off; it doesn't move and costs nothing on Azure.");
    case ErrorCode::RetainedKeepsSiteOpen: return QT_TRANSLATE_NOOP("messages", "Retained workloads keep the site open.");
    case ErrorCode::WorkingCapitalJump:
        return QT_TRANSLATE_NOOP("messages", "Working capital jumps in the first month; check the opening balance or the days.");
    case ErrorCode::OpeningUnexplained:
        return QT_TRANSLATE_NOOP("messages", "A part of the opening balance sheet is unexplained.");
    case ErrorCode::IndexMissing: return QT_TRANSLATE_NOOP("messages", "The index has no rate for that day.");
    case ErrorCode::FxRateMissing: return QT_TRANSLATE_NOOP("messages", "An exchange rate is missing.");
    case ErrorCode::CashNegative: return QT_TRANSLATE_NOOP("messages", "Cash becomes negative: the shortfall is not funded.");
    case ErrorCode::CashBelowMinimum: return QT_TRANSLATE_NOOP("messages", "Cash falls below the minimum.");
    case ErrorCode::CovenantBreached: return QT_TRANSLATE_NOOP("messages", "A covenant is breached.");
    case ErrorCode::DebtEventCut:
        return QT_TRANSLATE_NOOP("messages", "A debt event is for more than there is; only what is there is taken.");
    case ErrorCode::NothingToPrepay: return QT_TRANSLATE_NOOP("messages", "No prepayment of debt saves anything.");
    case ErrorCode::NotTested: return QT_TRANSLATE_NOOP("messages", "No covenant tests this.");
    case ErrorCode::NotComputedYet: return QT_TRANSLATE_NOOP("messages", "This is not reckoned yet.");
    case ErrorCode::FigureUnknown: return QT_TRANSLATE_NOOP("messages", "There is no such line or figure.");
    case ErrorCode::MonthOutside: return QT_TRANSLATE_NOOP("messages", "The month is not among those projected.");
    case ErrorCode::HeadlineOutsideProjection:
        return QT_TRANSLATE_NOOP("messages", "The 12 months of the headline don't lie within the projection.");
    case ErrorCode::RowsDoNotSum: return QT_TRANSLATE_NOOP("messages", "The rows don't add up to their total.");
    case ErrorCode::RuleBroken: return QT_TRANSLATE_NOOP("messages", "A rule of the model is broken.");
    case ErrorCode::NoRoot: return QT_TRANSLATE_NOOP("messages", "There is no rate at which the flows are worth nothing.");
    case ErrorCode::SeveralRoots: return QT_TRANSLATE_NOOP("messages", "Several rates fit, so none is shown.");
    case ErrorCode::NeverNegative: return QT_TRANSLATE_NOOP("messages", "It is never negative.");
    case ErrorCode::RunRateNotSteady:
        return QT_TRANSLATE_NOOP("messages", "In its month a move, a parallel run or a lease that was left still runs.");
    case ErrorCode::NoPayback: return QT_TRANSLATE_NOOP("messages", "It doesn't pay back within the months valued.");
    case ErrorCode::SignsAllEqual: return QT_TRANSLATE_NOOP("messages", "All flows have the same sign.");
    case ErrorCode::DomainError: return QT_TRANSLATE_NOOP("messages", "The figure isn't defined for these inputs.");
    case ErrorCode::FunctionUnknown: return QT_TRANSLATE_NOOP("messages", "There is no such function.");
    case ErrorCode::ArgumentsTooMany: return QT_TRANSLATE_NOOP("messages", "The function has fewer arguments.");
    case ErrorCode::ListsDiffer: return QT_TRANSLATE_NOOP("messages", "The lists are not of the same length.");
    case ErrorCode::CorrelationsContradict:
        return QT_TRANSLATE_NOOP("messages", "No values can be correlated like this; weaken some of the correlations.");
    case ErrorCode::TargetNotReached: return QT_TRANSLATE_NOOP("messages", "Nothing in the range reaches the target.");
    case ErrorCode::DrawsOutsideRange:
        return QT_TRANSLATE_NOOP("messages", "Some drawn values lay outside the field's range; its nearest end was taken.");
    default: return nullptr;
    }
}

/// Of the codes that speak of files.
const char* sourceSentenceOfFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing: return QT_TRANSLATE_NOOP("messages", "There is no such file.");
    case ErrorCode::FileUnreadable: return QT_TRANSLATE_NOOP("messages", "The file can't be read.");
    case ErrorCode::FileUnwritable: return QT_TRANSLATE_NOOP("messages", "The file can't be written.");
    case ErrorCode::FileExists: return QT_TRANSLATE_NOOP("messages", "A file of that name is there already.");
    case ErrorCode::FileNotRegular: return QT_TRANSLATE_NOOP("messages", "This is not an ordinary file.");
    case ErrorCode::FileHasHardLinks:
        return QT_TRANSLATE_NOOP("messages", "The file has a second name (a hard link); save it under another name.");
    case ErrorCode::FileTooLarge: return QT_TRANSLATE_NOOP("messages", "The file is too large.");
    case ErrorCode::FileEmpty: return QT_TRANSLATE_NOOP("messages", "The file is empty.");
    case ErrorCode::FileNotOurs: return QT_TRANSLATE_NOOP("messages", "This is not a Headroom project.");
    case ErrorCode::FileNewer: return QT_TRANSLATE_NOOP("messages", "A newer version of Headroom wrote the file.");
    case ErrorCode::FileOlder: return QT_TRANSLATE_NOOP("messages", "The file is of a version that can no longer be read.");
    case ErrorCode::FileDamaged: return QT_TRANSLATE_NOOP("messages", "The file is damaged.");
    case ErrorCode::FileHostile:
        return QT_TRANSLATE_NOOP("messages", "The file holds something that no file of its kind should hold.");
    case ErrorCode::FileContentChanged: return QT_TRANSLATE_NOOP("messages", "The content of the file doesn't match its digest.");
    case ErrorCode::FileLocked: return QT_TRANSLATE_NOOP("messages", "Someone else has the project open.");
    case ErrorCode::FileMoved:
        return QT_TRANSLATE_NOOP("messages", "The file was moved or deleted; save it under a name of your choice.");
    case ErrorCode::FileChangedOnDisk: return QT_TRANSLATE_NOOP("messages", "The file was changed on disk since it was opened.");
    case ErrorCode::DiskFull: return QT_TRANSLATE_NOOP("messages", "The disk is full.");
    case ErrorCode::StorageFailed: return QT_TRANSLATE_NOOP("messages", "Writing to the disk failed.");
    case ErrorCode::SessionExists: return QT_TRANSLATE_NOOP("messages", "There is unsaved work of an earlier session.");
    case ErrorCode::FormatUnknown: return QT_TRANSLATE_NOOP("messages", "The format of the file is not known.");
    case ErrorCode::EncodingUnknown: return QT_TRANSLATE_NOOP("messages", "The encoding of the text can't be read.");
    case ErrorCode::TextQuoteOpen: return QT_TRANSLATE_NOOP("messages", "A quotation mark is never closed.");
    case ErrorCode::TextQuoteStray: return QT_TRANSLATE_NOOP("messages", "A quotation mark stands inside a text.");
    case ErrorCode::RowTooLong: return QT_TRANSLATE_NOOP("messages", "The row is too long.");
    case ErrorCode::RowColumnsMismatch:
        return QT_TRANSLATE_NOOP("messages", "The row has another number of columns than the header.");
    case ErrorCode::TooManyColumns: return QT_TRANSLATE_NOOP("messages", "There are too many columns.");
    case ErrorCode::TooManyRows: return QT_TRANSLATE_NOOP("messages", "There are too many rows.");
    case ErrorCode::HeaderMissing: return QT_TRANSLATE_NOOP("messages", "A column that is needed is missing.");
    case ErrorCode::HeaderDuplicate: return QT_TRANSLATE_NOOP("messages", "Two columns have the same name.");
    case ErrorCode::ColumnUnknown: return QT_TRANSLATE_NOOP("messages", "The column is not known and is left out.");
    case ErrorCode::RowDuplicate: return QT_TRANSLATE_NOOP("messages", "The row is there twice.");
    case ErrorCode::RowIgnored: return QT_TRANSLATE_NOOP("messages", "This is left out.");
    case ErrorCode::UnitConverted: return QT_TRANSLATE_NOOP("messages", "The value is converted to another unit.");
    case ErrorCode::FileOnNetwork:
        return QT_TRANSLATE_NOOP("messages", "The file is on a network drive; take care that nobody else changes it.");
    case ErrorCode::ColumnUnused: return QT_TRANSLATE_NOOP("messages", "The column is known, but nothing in a project holds it.");
    case ErrorCode::NumberAmbiguous: return QT_TRANSLATE_NOOP("messages", "The number can be read in two ways.");
    case ErrorCode::SystemIs32Bit:
        return QT_TRANSLATE_NOOP("messages", "Systems of 32 bits are taken over as they are; Azure may not run them.");
    case ErrorCode::DiskSplit: return QT_TRANSLATE_NOOP("messages", "A disk is larger than any on Azure and is split.");
    case ErrorCode::KeyDuplicate: return QT_TRANSLATE_NOOP("messages", "The same key is there twice.");
    case ErrorCode::TypeMismatch: return QT_TRANSLATE_NOOP("messages", "The value is of another type or form.");
    case ErrorCode::FindingsCut: return QT_TRANSLATE_NOOP("messages", "There are more findings than are listed.");
    case ErrorCode::JsonMalformed: return QT_TRANSLATE_NOOP("messages", "The JSON text can't be read.");
    default: return nullptr;
    }
}

/// Of the codes that speak of prices and the network.
const char* sourceSentenceOfPrices(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkFailed: return QT_TRANSLATE_NOOP("messages", "The server can't be reached.");
    case ErrorCode::NetworkTimeout: return QT_TRANSLATE_NOOP("messages", "The server takes too long to answer.");
    case ErrorCode::NetworkAddressRefused:
        return QT_TRANSLATE_NOOP("messages", "An address is refused: it is not one of the server's own.");
    case ErrorCode::NetworkRedirected:
        return QT_TRANSLATE_NOOP("messages", "The server points to another address, which is not followed.");
    case ErrorCode::NetworkStatus: return QT_TRANSLATE_NOOP("messages", "The server refuses to answer.");
    case ErrorCode::NetworkAnswerTooLarge: return QT_TRANSLATE_NOOP("messages", "The server's answer is too large.");
    case ErrorCode::NetworkAnswerUnknown: return QT_TRANSLATE_NOOP("messages", "The server's answer is not what was asked for.");
    case ErrorCode::NetworkLinkLoop: return QT_TRANSLATE_NOOP("messages", "The pages of the price list run in a circle.");
    case ErrorCode::NetworkTooManyPages: return QT_TRANSLATE_NOOP("messages", "The price list has too many pages; ask for less.");
    case ErrorCode::PricesIncomplete:
        return QT_TRANSLATE_NOOP(
            "messages", "The price list may be incomplete: its last page is full, or names a next one that is not there.");
    case ErrorCode::PriceDoubtful:
        return QT_TRANSLATE_NOOP(
            "messages", "The price is doubtful: it may hold a licence, or a discount that is taken off again.");
    case ErrorCode::PriceBookMissing: return QT_TRANSLATE_NOOP("messages", "There is no such price book.");
    case ErrorCode::PricesNotTaken: return QT_TRANSLATE_NOOP("messages", "These prices are not taken over.");
    case ErrorCode::CurrencyDiffers: return QT_TRANSLATE_NOOP("messages", "The amounts are in another currency or unit.");
    case ErrorCode::PricesForeign:
        return QT_TRANSLATE_NOOP("messages",
            "Prices are in another currency than the project. The page Prices converts them at a rate of exchange (command line: "
            "prices convert).");
    case ErrorCode::AmountInPercent:
        return QT_TRANSLATE_NOOP(
            "messages", "A percentage is no amount of money. What it is a percentage of is written so: =1200*5%.");
    case ErrorCode::UnitUnknown: return QT_TRANSLATE_NOOP("messages", "The unit is not known, or there are several.");
    default: return nullptr;
    }
}

/// The word before a detail's value: known keys in words, others as they are.
QString detailName(const std::string& key)
{
    static const std::vector<std::pair<std::string, const char*>> names{
        {"found", QT_TRANSLATE_NOOP("messages", "Found")},
        {"expected", QT_TRANSLATE_NOOP("messages", "Expected")},
        {"value", QT_TRANSLATE_NOOP("messages", "Found")},
        {"minimum", QT_TRANSLATE_NOOP("messages", "At least")},
        {"maximum", QT_TRANSLATE_NOOP("messages", "At most")},
        {"choices", QT_TRANSLATE_NOOP("messages", "Choices")},
        {"row", QT_TRANSLATE_NOOP("messages", "Row")},
        {"firstRow", QT_TRANSLATE_NOOP("messages", "First in row")},
        {"column", QT_TRANSLATE_NOOP("messages", "Column")},
        {"line", QT_TRANSLATE_NOOP("messages", "Line")},
        {"month", QT_TRANSLATE_NOOP("messages", "Month")},
        {"case", QT_TRANSLATE_NOOP("messages", "Case")},
        {"region", QT_TRANSLATE_NOOP("messages", "Region")},
        {"regions", QT_TRANSLATE_NOOP("messages", "Regions")},
        {"count", QT_TRANSLATE_NOOP("messages", "Count")},
        {"owner", QT_TRANSLATE_NOOP("messages", "Owner")},
        {"field", QT_TRANSLATE_NOOP("messages", "Field")},
        {"version", QT_TRANSLATE_NOOP("messages", "Version")},
        {"reason", QT_TRANSLATE_NOOP("messages", "Reason")},
        {"limit", QT_TRANSLATE_NOOP("messages", "Limit")},
        {"by", QT_TRANSLATE_NOOP("messages", "By")},
        {"file", QT_TRANSLATE_NOOP("messages", "File")},
        {"before", QT_TRANSLATE_NOOP("messages", "Before")},
        {"now", QT_TRANSLATE_NOOP("messages", "Now")},
    };
    for (const auto& [known, name] : names)
        if (known == key)
            return QCoreApplication::translate("messages", name);
    return forDisplay(toQString(key), 40);
}

/// What was found in a file or typed is shown as it is; what was computed, of a case, as the language writes it.
QString detailText(const Error& error, const Detail& detail)
{
    const QString text = forDisplay(toQString(detail.value));
    if (error.detail("case").empty())
        return text;
    if (detail.key == "case")
        return detail.value == "stay" ? QCoreApplication::translate("messages", "Stay")
            : detail.value == "move"  ? QCoreApplication::translate("messages", "Move")
                                      : text;
    if (const auto month = Month::parse(detail.value); month.ok())
        return Formatter().month(*month);
    const auto number = Decimal::parse(detail.value);
    return number.ok() ? Formatter().decimal(*number) : text;
}

QString quoted(std::string_view text) { return QCoreApplication::translate("messages", "“%1”").arg(forDisplay(toQString(text))); }

/// "servers.csv:118:Cores": a file, a row and a column. The file is as short as it can be.
QRegularExpressionMatch placeIn(const QString& path)
{
    static const QRegularExpression place(u"^(.+?):(\\d+)(?::([^:]*))?$"_s);
    return place.match(path);
}

QString filePlace(const QString& path)
{
    const auto match = placeIn(path);
    if (!match.hasMatch())
        return forDisplay(path);
    const QString row = QCoreApplication::translate("messages", "%1, row %2").arg(match.captured(1), match.captured(2));
    return match.captured(3).isEmpty()
        ? forDisplay(row)
        : forDisplay(QCoreApplication::translate("messages", "%1, column %2").arg(row, match.captured(3)));
}

/// Without the details that the path of a file says already.
Error withoutItsPlace(Error error)
{
    const auto match = placeIn(toQString(error.path));
    if (match.hasMatch())
        std::erase_if(error.details, [&](const Detail& detail) {
            return (detail.key == "row" && toQString(detail.value) == match.captured(2))
                || (detail.key == "column" && toQString(detail.value) == match.captured(3));
        });
    return error;
}

} // namespace

namespace {

/// Who has the project open; the note beside it, by which that is known, is of no use to anyone.
QString lockedSentence(const Error& error)
{
    const auto of = [&](const char* key) { return forDisplay(toQString(error.detail(key)), 80); };
    const QString since = dateTimeText(userLocale(), toQString(error.detail("since")).toLongLong());
    const char* source = error.detail("user").empty()
        ? sourceSentenceOfFile(error.code)
        : QT_TRANSLATE_NOOP("messages", "%1 on %2 has had the project open since %3.");
    const QString text = QCoreApplication::translate("messages", source);
    return error.detail("user").empty() ? text : text.arg(of("user"), of("host"), since);
}

} // namespace

QString sentence(const Error& error)
{
    if (error.code == ErrorCode::FileLocked)
        return lockedSentence(error);
    const char* source = sourceSentence(error.code);
    if (!source)
        source = sourceSentenceOfRule(error.code);
    if (!source)
        source = sourceSentenceOfFile(error.code);
    if (!source)
        source = sourceSentenceOfPrices(error.code);
    QString text = source ? QCoreApplication::translate("messages", source) : toQString(codeName(error.code));
    for (const Detail& detail : error.details)
        if (!detail.value.empty())
            text += QCoreApplication::translate("messages", " %1: %2.").arg(detailName(detail.key), detailText(error, detail));
    return text;
}

QString readablePath(std::string_view path)
{
    if (path.empty())
        return {};
    const auto parsed = parsePath(path);
    if (!parsed.ok())
        return filePlace(toQString(path));
    QString text = schemaText(parsed->schema->label);
    for (const Selector& selector : parsed->selectors)
        text += selector.field.empty() ? u' ' + quoted(selector.value)
                                       : u", "_s + forDisplay(toQString(selector.field)) + u' ' + quoted(selector.value);
    if (parsed->field)
        text += u", "_s + fieldLabel(*parsed->field);
    return text;
}

QString messageText(const Error& error)
{
    const QString where = error.code == ErrorCode::FileLocked ? QString() : readablePath(error.path);
    return where.isEmpty() ? sentence(error)
                           : QCoreApplication::translate("messages", "%1: %2").arg(where, sentence(withoutItsPlace(error)));
}

QString sentenceAtPlace(const Error& error)
{
    Error said = withoutItsPlace(error);
    if (const auto path = parsePath(error.path); path.ok())
        std::erase_if(said.details, [&](const Detail& detail) {
            return std::any_of(path->selectors.begin(), path->selectors.end(),
                [&](const Selector& selector) { return selector.value == detail.value; });
        });
    return sentence(said);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QCoreApplication::translate("messages", "Error");
    case Severity::Warning: return QCoreApplication::translate("messages", "Warning");
    case Severity::Note: return QCoreApplication::translate("messages", "Note");
    }
    return {};
}

} // namespace headroom
