// SPDX-License-Identifier: GPL-3.0-or-later
// The one description of every input: from it come the SQLite columns, forms, tables, files, paths and the register of sources.
#pragma once

#include "core/base/finding.h"
#include "core/model/entities.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace headroom {

// Every entity, in the order in which files hold them: a row refers only to entities before its own, or to its own.
#define HEADROOM_ENTITIES(X)                                                                                                     \
    X(Company)                                                                                                                   \
    X(OperatingLine)                                                                                                             \
    X(LineMonth)                                                                                                                 \
    X(SeasonWeight)                                                                                                              \
    X(PastMonth)                                                                                                                 \
    X(FxRate)                                                                                                                    \
    X(Site)                                                                                                                      \
    X(UnitCost)                                                                                                                  \
    X(RefreshTranche)                                                                                                            \
    X(SecurityUpdates)                                                                                                           \
    X(Wave)                                                                                                                      \
    X(Workload)                                                                                                                  \
    X(WorkloadDisk)                                                                                                              \
    X(WorkloadTarget)                                                                                                            \
    X(LicencePool)                                                                                                               \
    X(AzurePlan)                                                                                                                 \
    X(FamilyDiscount)                                                                                                            \
    X(SupportTier)                                                                                                               \
    X(FixedReservation)                                                                                                          \
    X(PlatformItem)                                                                                                              \
    X(AzureCredit)                                                                                                               \
    X(Sku)                                                                                                                       \
    X(Price)                                                                                                                     \
    X(IndexCurve)                                                                                                                \
    X(IndexRate)                                                                                                                 \
    X(DebtInstrument)                                                                                                            \
    X(DebtRow)                                                                                                                   \
    X(DebtEvent)                                                                                                                 \
    X(Covenant)                                                                                                                  \
    X(SpendCommitment)                                                                                                           \
    X(CommitmentMilestone)                                                                                                       \
    X(CommitmentFamily)                                                                                                          \
    X(CapacityContract)                                                                                                          \
    X(CapacityCapex)                                                                                                             \
    X(CapacityUse)                                                                                                               \
    X(CapacityOutcome)                                                                                                           \
    X(EquityEvent)                                                                                                               \
    X(ReportedFigure)                                                                                                            \
    X(ReconciliationStep)                                                                                                        \
    X(Scenario)                                                                                                                  \
    X(ScenarioChange)                                                                                                            \
    X(Uncertainty)                                                                                                               \
    X(UncertaintyPoint)                                                                                                          \
    X(Correlation)                                                                                                               \
    X(Actual)                                                                                                                    \
    X(FieldSource)

enum class Entity : std::uint8_t {
#define HEADROOM_ENTITY(name) name,
    HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
};
constexpr std::size_t entityCount = 0
#define HEADROOM_ENTITY(name) +1
    HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    ;

template<class E> struct EntityOf;
#define HEADROOM_ENTITY(type)                                                                                                    \
    template<> struct EntityOf<type>                                                                                             \
    {                                                                                                                            \
        static constexpr Entity value = Entity::type;                                                                            \
    };
HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
template<class E> constexpr Entity entityOf = EntityOf<E>::value;

enum class FieldType : std::uint8_t { Boolean, Integer, Number, Share, Money, Month, Date, Text, Choice, Reference, MonthSet };
std::string_view fieldTypeName(FieldType type); // "boolean", "integer", ...

/// What a change of the field can touch: amounts only, the time of things, or the counts of stage 1. Labels touch nothing.
enum class FieldClass : std::uint8_t { Money, Timing, Count, Label };

/// `name` is the text form in files and paths, `label` what people read.
struct ChoiceItem
{
    std::string_view name;
    std::string_view label;
};

struct Field
{
    std::string_view name;  // "taxRate": in paths, files and columns
    std::string_view label; // "Tax rate": English source text for translation
    std::string_view help;  // one sentence: meaning, sign, time
    std::string_view unit;  // "¤" is the project's currency: "¤ a month", "GiB", "share", "" for none
    FieldType type = FieldType::Text;
    FieldClass fieldClass = FieldClass::Money;
    bool optional = false;          // may be blank
    std::optional<Decimal> minimum; // inclusive; of Money in major units
    std::optional<Decimal> maximum; // inclusive
    std::span<const ChoiceItem> choices;
    Entity target = Entity::Company; // of a reference
    std::uint32_t kinds = ~0U;       // for which values of the entity's kind field it applies, a bit each
    bool common = false;             // one of Row's fields

    Value (*read)(const Row& row) = nullptr;
    /// Whether two rows of the entity have the same value: read(a) == read(b), without making either.
    bool (*same)(const Row& a, const Row& b) = nullptr;
    /// Domain: the value's alternative is the field's, or blank where optional.
    void (*write)(Row& row, const Value& value) = nullptr;

    bool required() const { return !optional && (type == FieldType::Text || type == FieldType::Reference) && !common; }
};

enum class Naming : std::uint8_t { Unique, Free };
enum class Cardinality : std::uint8_t { One, Many };

struct EntitySchema
{
    Entity entity = Entity::Company;
    std::string_view name;   // "workload": in paths, files and tables
    std::string_view label;  // "Workload"
    std::string_view plural; // "Workloads"
    std::string_view help;
    Cardinality cardinality = Cardinality::Many;
    Naming naming = Naming::Free; // Unique: names are not empty and not twice
    std::string_view kindField;   // the field whose choice Field::kinds speaks of; empty when none
    std::string_view parentField; // the reference to the entity that this one is a list of; empty when none
    std::vector<Field> fields;    // in the order of forms; Row's name first, note and source last

    const Field* field(std::string_view fieldName) const;
    std::size_t indexOf(const Field& field) const { return static_cast<std::size_t>(&field - fields.data()); }
    /// Whether the field applies to this row's kind.
    bool applies(const Field& field, const Row& row) const;

    // The row type, erased.
    std::shared_ptr<Row> (*create)() = nullptr;
    std::shared_ptr<Row> (*copy)(const Row& row) = nullptr;
    bool (*equal)(const Row& a, const Row& b) = nullptr;
};

const EntitySchema& schemaOf(Entity entity);
template<class E> const EntitySchema& schemaOf() { return schemaOf(entityOf<E>); }
std::span<const EntitySchema> allSchemas();
/// The place of a member's field in its entity's schema: memberField<&Company::taxRate>. Filled when the schemas are first asked
/// for (allSchemas), which every Model does.
template<auto member> inline std::size_t memberField = ~std::size_t{0};

/// By path name ("workload"); null when there is none.
const EntitySchema* findSchema(std::string_view name);

} // namespace headroom
