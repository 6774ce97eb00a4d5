// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which something expected can fail. The text of each stands in ui/format/messages.cpp, nowhere else.
#pragma once

#include <string_view>

namespace headroom {

// X(Name): a code; its text form is the name with a small first letter.
#define HEADROOM_ERROR_CODES(X)                                                                                                  \
    X(Internal)                                                                                                                  \
    X(Cancelled)                                                                                                                 \
    /* values */                                                                                                                 \
    X(NumberMalformed)                                                                                                           \
    X(NumberTooLong)                                                                                                             \
    X(NumberOutOfRange)                                                                                                          \
    X(NotWhole)                                                                                                                  \
    X(TooManyDecimals)                                                                                                           \
    X(DateMalformed)                                                                                                             \
    X(MonthMalformed)                                                                                                            \
    X(BooleanMalformed)                                                                                                          \
    X(ChoiceUnknown)                                                                                                             \
    X(TextTooLong)                                                                                                               \
    X(TextNotUtf8)                                                                                                               \
    X(ValueRequired)                                                                                                             \
    X(Overflow)                                                                                                                  \
    X(DivisionByZero)                                                                                                            \
    X(NotFinite)                                                                                                                 \
    /* paths and references */                                                                                                   \
    X(PathMalformed)                                                                                                             \
    X(PathUnknownEntity)                                                                                                         \
    X(PathUnknownField)                                                                                                          \
    X(PathNoMatch)                                                                                                               \
    X(PathAmbiguous)                                                                                                             \
    X(ReferenceUnknown)                                                                                                          \
    X(ReferenceAmbiguous)                                                                                                        \
    X(ReferenceInUse)                                                                                                            \
    X(FieldNotApplicable)                                                                                                        \
    X(RowUnknown)                                                                                                                \
    X(ChangeStale)                                                                                                               \
    /* rules of the model */                                                                                                     \
    X(NameMissing)                                                                                                               \
    X(NameNotUnique)                                                                                                             \
    X(DateOrder)                                                                                                                 \
    X(TargetMissing)                                                                                                             \
    X(SkuUnknown)                                                                                                                \
    X(SkuNotPriced)                                                                                                              \
    X(NothingFits)                                                                                                               \
    X(PriceMissing)                                                                                                              \
    X(RegionNotPriced)                                                                                                           \
    X(CommitmentPriceEstimated)                                                                                                  \
    X(CommitmentPriceMissing)                                                                                                    \
    X(LicencePriceEstimated)                                                                                                     \
    X(DisksEstimated)                                                                                                            \
    X(PoweredOff)                                                                                                                \
    X(RetainedKeepsSiteOpen)                                                                                                     \
    X(WorkingCapitalJump)                                                                                                        \
    X(OpeningUnexplained)                                                                                                        \
    X(IndexMissing)                                                                                                              \
    X(FxRateMissing)                                                                                                             \
    X(CashNegative)                                                                                                              \
    X(CashBelowMinimum)                                                                                                          \
    X(CovenantBreached)                                                                                                          \
    X(DebtEventCut)                                                                                                              \
    X(NothingToPrepay)                                                                                                           \
    X(NotTested)                                                                                                                 \
    X(NotComputedYet)                                                                                                            \
    X(HeadlineOutsideProjection)                                                                                                 \
    X(FigureUnknown)                                                                                                             \
    X(MonthOutside)                                                                                                              \
    X(RowsDoNotSum)                                                                                                              \
    X(RuleBroken)                                                                                                                \
    /* figures */                                                                                                                \
    X(NoRoot)                                                                                                                    \
    X(SeveralRoots)                                                                                                              \
    X(NeverNegative)                                                                                                             \
    X(RunRateNotSteady)                                                                                                          \
    X(NoPayback)                                                                                                                 \
    X(SignsAllEqual)                                                                                                             \
    X(DomainError)                                                                                                               \
    X(FunctionUnknown)                                                                                                           \
    X(ArgumentsTooMany)                                                                                                          \
    X(ListsDiffer)                                                                                                               \
    X(CorrelationsContradict)                                                                                                    \
    X(TargetNotReached)                                                                                                          \
    X(DrawsOutsideRange)                                                                                                         \
    /* files */                                                                                                                  \
    X(FileMissing)                                                                                                               \
    X(FileUnreadable)                                                                                                            \
    X(FileUnwritable)                                                                                                            \
    X(FileExists)                                                                                                                \
    X(FileNotRegular)                                                                                                            \
    X(FileHasHardLinks)                                                                                                          \
    X(FileTooLarge)                                                                                                              \
    X(FileEmpty)                                                                                                                 \
    X(FileNotOurs)                                                                                                               \
    X(FileNewer)                                                                                                                 \
    X(FileOlder)                                                                                                                 \
    X(FileDamaged)                                                                                                               \
    X(FileHostile)                                                                                                               \
    X(FileContentChanged)                                                                                                        \
    X(FileLocked)                                                                                                                \
    X(FileMoved)                                                                                                                 \
    X(FileChangedOnDisk)                                                                                                         \
    X(FileOnNetwork)                                                                                                             \
    X(DiskFull)                                                                                                                  \
    X(StorageFailed)                                                                                                             \
    X(SessionExists)                                                                                                             \
    X(FormatUnknown)                                                                                                             \
    X(EncodingUnknown)                                                                                                           \
    X(TextQuoteOpen)                                                                                                             \
    X(TextQuoteStray)                                                                                                            \
    X(RowTooLong)                                                                                                                \
    X(RowColumnsMismatch)                                                                                                        \
    X(TooManyColumns)                                                                                                            \
    X(TooManyRows)                                                                                                               \
    X(HeaderMissing)                                                                                                             \
    X(HeaderDuplicate)                                                                                                           \
    X(ColumnUnknown)                                                                                                             \
    X(RowDuplicate)                                                                                                              \
    X(RowIgnored)                                                                                                                \
    X(UnitConverted)                                                                                                             \
    X(JsonMalformed)                                                                                                             \
    X(NumberAmbiguous)                                                                                                           \
    X(ColumnUnused)                                                                                                              \
    X(SystemIs32Bit)                                                                                                             \
    X(KeyDuplicate)                                                                                                              \
    X(TypeMismatch)                                                                                                              \
    X(FindingsCut)                                                                                                               \
    X(DiskSplit)                                                                                                                 \
    /* prices and the network */                                                                                                 \
    X(NetworkFailed)                                                                                                             \
    X(NetworkTimeout)                                                                                                            \
    X(NetworkAddressRefused)                                                                                                     \
    X(NetworkRedirected)                                                                                                         \
    X(NetworkStatus)                                                                                                             \
    X(NetworkAnswerTooLarge)                                                                                                     \
    X(NetworkAnswerUnknown)                                                                                                      \
    X(NetworkLinkLoop)                                                                                                           \
    X(NetworkTooManyPages)                                                                                                       \
    X(PricesIncomplete)                                                                                                          \
    X(PriceDoubtful)                                                                                                             \
    X(PriceBookMissing)                                                                                                          \
    X(PricesNotTaken)                                                                                                            \
    X(CurrencyDiffers)                                                                                                           \
    X(PricesForeign)                                                                                                             \
    X(AmountInPercent)                                                                                                           \
    X(UnitUnknown)

enum class ErrorCode {
#define HEADROOM_CODE(name) name,
    HEADROOM_ERROR_CODES(HEADROOM_CODE)
#undef HEADROOM_CODE
};

/// "numberMalformed" for NumberMalformed.
std::string_view codeName(ErrorCode code);

/// How serious a finding is. Error: no figures until it is mended; Warning: figures, but doubtful; Note: worth knowing.
enum class Severity { Error, Warning, Note };
std::string_view severityName(Severity severity);

} // namespace headroom
