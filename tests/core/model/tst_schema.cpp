// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value_text.h"
#include "tests/core/model/model_testing.h"
#include "tests/support/testing.h"

#include <map>
#include <set>

using namespace model_testing;

namespace {

// The last enumerator of every choice field, by its place and its name. "sourceKind" is every entity's.
const std::map<std::string, std::pair<int, std::string>>& lastChoices()
{
    static const auto last = [](auto enumerator, const char* name) {
        return std::pair(static_cast<int>(enumerator), std::string(name));
    };
    static const std::map<std::string, std::pair<int, std::string>> all{
        {"sourceKind", last(SourceKind::Default, "default")},
        {"company.rounding", last(Rounding::HalfEven, "halfEven")},
        {"company.interestLimitBase", last(InterestLimitBase::Ebit, "ebit")},
        {"line.kind", last(LineKind::Distribution, "distribution")},
        {"line.growthStep", last(GrowthStep::Yearly, "yearly")},
        {"line.appliesTo", last(AppliesTo::Move, "move")},
        {"site.powerModel", last(PowerModel::Colocation, "colocation")},
        {"unitCost.category", last(CostCategory::Other, "other")},
        {"unitCost.basis", last(CostBasis::PerSite, "perSite")},
        {"wave.fundingForm", last(FundingForm::Credits, "credits")},
        {"workload.environment", last(Environment::DisasterRecovery, "disasterRecovery")},
        {"workload.strategy", last(Strategy::Retain, "retain")},
        {"workload.machine", last(MachineKind::Physical, "physical")},
        {"workload.operatingSystem", last(OperatingSystem::Other, "other")},
        {"workload.osLicence", last(OsLicence::BringYourOwn, "bringYourOwn")},
        {"workload.databaseEngine", last(DatabaseEngine::SqlServer, "sqlServer")},
        {"workload.databaseEdition", last(DatabaseEdition::Developer, "developer")},
        {"workload.purchaseOption", last(PurchaseOption::SavingsPlan3Years, "savingsPlan3Years")},
        {"disk.diskClass", last(DiskClass::StandardHdd, "standardHdd")},
        {"licencePool.product", last(LicenceProduct::SqlServerEnterprise, "sqlServerEnterprise")},
        {"azure.sizingRule", last(SizingRule::Utilisation, "utilisation")},
        {"azure.defaultPurchase", last(PurchaseOption::SavingsPlan3Years, "savingsPlan3Years")},
        {"azure.commitmentPayment", last(CommitmentPayment::UpFront, "upFront")},
        {"azure.recoveryMode", last(RecoveryMode::Replicated, "replicated")},
        {"securityUpdates.product", last(UpdatesFor::Database, "database")},
        {"securityUpdates.basis", last(UpdatesBasis::PerCore, "perCore")},
        {"reservation.term", last(PurchaseOption::SavingsPlan3Years, "savingsPlan3Years")},
        {"azure.defenderPlan", last(DefenderPlan::Plan2, "plan2")},
        {"discount.family", last(ServiceFamily::Support, "support")},
        {"sku.kind", last(SkuKind::Host, "host")},
        {"sku.family", last(ServiceFamily::Support, "support")},
        {"sku.architecture", last(Architecture::Arm64, "arm64")},
        {"sku.diskClass", last(DiskClass::StandardHdd, "standardHdd")},
        {"price.kind", last(PriceKind::DiscountSavingsPlan3Years, "discountSavingsPlan3Years")},
        {"company.simulationMethod", last(SimulationMethod::Sobol, "sobol")},
        {"company.reportStatus", last(ReportStatus::Final, "final")},
        {"scenarioChange.operation", last(ChangeOperation::Add, "add")},
        {"uncertainty.operation", last(ChangeOperation::Add, "add")},
        {"uncertainty.distribution", last(Distribution::Discrete, "discrete")},
        {"actual.category", last(ChargeCategory::Adjustment, "adjustment")},
        {"company.taxDepreciation", last(TaxDepreciation::MacrsMidQuarter, "macrsMidQuarter")},
        {"line.depreciation", last(DepreciationMethod::SumOfDigits, "sumOfDigits")},
        {"debt.kind", last(InstrumentKind::Convertible, "convertible")},
        {"debt.stub", last(Stub::LongLast, "longLast")},
        {"debt.rollRule", last(RollRule::ModifiedFollowing, "modifiedFollowing")},
        {"debt.prepaymentEffect", last(PrepaymentEffect::Relevel, "relevel")},
        {"debtEvent.kind", last(DebtEventKind::Convert, "convert")},
        {"debtEvent.appliesTo", last(AppliesTo::Move, "move")},
        {"commitment.appliesTo", last(AppliesTo::Move, "move")},
        {"commitmentFamily.family", last(ServiceFamily::Support, "support")},
        {"capacity.role", last(ContractRole::Seller, "seller")},
        {"capacity.decision", last(OptionDecision::Assign, "assign")},
        {"capacity.appliesTo", last(AppliesTo::Move, "move")},
        {"equityEvent.consideration", last(EquityConsideration::CustomerIncentive, "customerIncentive")},
        {"equityEvent.appliesTo", last(AppliesTo::Move, "move")},
        {"debt.rateKind", last(RateKind::Floating, "floating")},
        {"debt.dayCount", last(DayCount::ActualActualIsda, "ACT/ACT ISDA")},
        {"debt.amortisation", last(Amortisation::Custom, "custom")},
        {"debt.appliesTo", last(AppliesTo::Move, "move")},
        {"covenant.measure", last(CovenantMeasure::DebtServiceCover, "debtServiceCover")},
    };
    return all;
}

bool isOneSentence(std::string_view text)
{
    const bool begins = (text[0] >= 'A' && text[0] <= 'Z') || (text[0] >= '0' && text[0] <= '9') || text.substr(0, 5) == "vCPU ";
    return text.size() > 3 && begins && text.back() == '.' && text.find("  ") == std::string_view::npos
        && isCleanText(text, Lines::One);
}

bool isWord(std::string_view text)
{
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z' && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

void entityRows()
{
    QTest::addColumn<int>("entity");
    for (const EntitySchema& schema : allSchemas())
        QTest::newRow(std::string(schema.name).c_str()) << static_cast<int>(schema.entity);
}

const EntitySchema& fetched()
{
    QFETCH_GLOBAL(int, entity);
    return schemaOf(static_cast<Entity>(entity));
}

} // namespace

/// Every test runs once for each entity.
class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { entityRows(); }

    void namesAreUniqueWordsAndHelpsAreSentences()
    {
        const EntitySchema& schema = fetched();
        QCOMPARE(findSchema(schema.name), &schema);
        QVERIFY(isWord(schema.name));
        QVERIFY(!schema.label.empty() && !schema.plural.empty());
        QVERIFY2(isOneSentence(schema.help), std::string(schema.help).c_str());
        std::set<std::string_view> names, labels;
        for (const Field& field : schema.fields) {
            const QByteArray where = bytes(field.name);
            QVERIFY2(isWord(field.name) && names.insert(field.name).second, where);
            QVERIFY2(!field.label.empty() && labels.insert(field.label).second, where);
            QVERIFY2(isOneSentence(field.help), where);
            QCOMPARE(schema.field(field.name), &field);
            QCOMPARE(schema.fields[schema.indexOf(field)].name, field.name);
        }
        QCOMPARE(schema.field("id"), nullptr); // in paths "id" is the row's own
        QCOMPARE(schema.field(""), nullptr);
    }

    void commonFieldsStandFirstAndLast()
    {
        const EntitySchema& schema = fetched();
        std::vector<std::string> common;
        for (const Field& field : schema.fields)
            if (field.common)
                common.emplace_back(field.name);
        QCOMPARE(common, (std::vector<std::string>{"name", "note", "sourceKind", "citation", "sourceDate"}));
        QCOMPARE(schema.fields.front().name, std::string_view("name"));
        QCOMPARE(schema.fields[schema.fields.size() - 4].name, std::string_view("note"));
    }

    void kindAndParentFieldsExist()
    {
        const EntitySchema& schema = fetched();
        if (!schema.kindField.empty()) {
            const Field* kind = schema.field(schema.kindField);
            QVERIFY(kind && kind->type == FieldType::Choice);
            QCOMPARE(kind->kinds, ~0U);
        }
        if (!schema.parentField.empty()) {
            const Field* parent = schema.field(schema.parentField);
            QVERIFY(parent && parent->type == FieldType::Reference && parent->required());
        }
        for (const Field& field : schema.fields) {
            if (field.kinds == ~0U)
                continue;
            QVERIFY2(!schema.kindField.empty(), bytes(field.name));
            const std::size_t kinds = schema.field(schema.kindField)->choices.size();
            QVERIFY2(field.kinds != 0 && field.kinds < (1U << kinds), bytes(field.name));
        }
    }

    void referencesPointToEntitiesBeforeTheirOwn()
    {
        for (const Field& field : fetched().fields)
            if (field.type == FieldType::Reference)
                QVERIFY2(field.target <= fetched().entity, bytes(field.name));
    }

    void choicesAreThoseOfTheEnumeration()
    {
        const EntitySchema& schema = fetched();
        for (const Field& field : schema.fields) {
            QVERIFY2((field.type == FieldType::Choice) == !field.choices.empty(), bytes(field.name));
            if (field.type != FieldType::Choice)
                continue;
            const std::string key =
                field.common ? std::string(field.name) : std::string(schema.name) + "." + std::string(field.name);
            const auto last = lastChoices().find(key);
            QVERIFY2(last != lastChoices().end(), key.c_str());
            QCOMPARE(static_cast<int>(field.choices.size()), last->second.first + 1);
            QCOMPARE(std::string(field.choices.back().name), last->second.second);
            std::set<std::string_view> names, labels;
            for (const ChoiceItem& item : field.choices)
                QVERIFY2(names.insert(item.name).second && labels.insert(item.label).second && !item.name.empty()
                        && !item.label.empty(),
                    key.c_str());
        }
    }

    void rangesAreInOrderAndIntegersHaveOne()
    {
        for (const Field& field : fetched().fields) {
            const bool ranged = field.minimum || field.maximum;
            const bool number = field.type == FieldType::Integer || field.type == FieldType::Number
                || field.type == FieldType::Share || field.type == FieldType::Money;
            QVERIFY2(!ranged || number, bytes(field.name));
            QVERIFY2(!field.minimum || !field.maximum || *field.minimum < *field.maximum, bytes(field.name));
            const bool bounded = field.minimum && field.maximum;
            QVERIFY2(bounded || !number || field.type == FieldType::Money, bytes(field.name));
            if (field.type == FieldType::Integer)
                QVERIFY2(field.minimum->isWhole() && field.maximum->isWhole() && field.maximum->coefficient() <= 2147483647,
                    bytes(field.name));
        }
    }

    void moneyAndSharesHaveTheirUnits()
    {
        for (const Field& field : fetched().fields) {
            if (field.type == FieldType::Money)
                QVERIFY2(q(field.unit).startsWith(q("¤")), bytes(field.name));
            QVERIFY2((field.type == FieldType::Share) == (field.unit == "share"), bytes(field.name));
        }
    }

    void defaultsAreValidBesideWhatIsRequired()
    {
        const Model model = Model::empty(Month(2024, 7));
        const auto row = fetched().create();
        for (const Field& field : fetched().fields) {
            const bool blank = field.required() && isBlank(field.read(*row));
            const bool sourceOfNoRow = fetched().entity == Entity::FieldSource && field.name == "row"; // it must be chosen
            const QString expected = blank ? q(ErrorCode::ValueRequired)
                : sourceOfNoRow            ? q(ErrorCode::NumberOutOfRange)
                                           : QStringLiteral("valid");
            QCOMPARE(q(field.name) + u' ' + outcome(checkValue(model, field, field.read(*row))), q(field.name) + u' ' + expected);
        }
    }

    void everyFieldIsReadAsItWasWrittenAndTouchesNoOther()
    {
        Random random(20240701);
        const Model model = randomModel(1, 3);
        const EntitySchema& schema = fetched();
        for (const Field& field : schema.fields) {
            for (int i = 0; i < 200; ++i) {
                const auto row = randomRow(random, model, schema);
                const auto before = schema.copy(*row);
                const Value value = randomValue(random, model, field);
                QVERIFY2(checkValue(model, field, value).ok(), bytes(field.name));
                field.write(*row, value);
                QVERIFY2(field.read(*row) == value, bytes(field.name));
                field.write(*row, field.read(*before));
                QVERIFY2(schema.equal(*row, *before), bytes(field.name));
            }
        }
    }

    void optionalFieldsCanBeBlank()
    {
        const EntitySchema& schema = fetched();
        Random random(7);
        const Model model = randomModel(1, 3);
        for (const Field& field : schema.fields) {
            if (!field.optional)
                continue;
            const auto row = randomRow(random, model, schema);
            field.write(*row, Value());
            QVERIFY2(isBlank(field.read(*row)), bytes(field.name));
            QVERIFY2(checkValue(model, field, field.read(*row)).ok(), bytes(field.name));
            QVERIFY2(checkValue(model, field, Value()).ok(), bytes(field.name));
        }
    }

    void copiesAreEqualAndDifferByAnyField()
    {
        const EntitySchema& schema = fetched();
        Random random(11);
        const Model model = randomModel(1, 3);
        const auto row = randomRow(random, model, schema);
        QVERIFY(schema.equal(*row, *schema.copy(*row)));
        const auto other = schema.copy(*row);
        other->id = row->id + 1;
        QVERIFY(!schema.equal(*row, *other));
    }
};

/// What is not asked of each entity.
class SchemaLookupTest : public QObject
{
    Q_OBJECT

private slots:
    void entitiesStandAtTheirPlaceAndUnknownNamesAreNone()
    {
        QCOMPARE(allSchemas().size(), entityCount);
        for (std::size_t i = 0; i < entityCount; ++i)
            QCOMPARE(static_cast<std::size_t>(allSchemas()[i].entity), i);
        QCOMPARE(findSchema(""), nullptr);
        QCOMPARE(findSchema("Workload"), nullptr);
        QCOMPARE(findSchema("workload "), nullptr);
    }

    void labelsOfEntitiesAreUnique()
    {
        std::set<std::string_view> labels;
        for (const EntitySchema& schema : allSchemas())
            QVERIFY2(labels.insert(schema.label).second, bytes(schema.label));
    }

    void memberFieldIsThePlaceOfTheMember()
    {
        const auto name = [](Entity entity, std::size_t place) { return std::string(schemaOf(entity).fields.at(place).name); };
        QCOMPARE(name(Entity::Company, memberField<&Company::taxRate>), std::string("taxRate"));
        QCOMPARE(name(Entity::Company, memberField<&Company::currency>), std::string("currency"));
        QCOMPARE(name(Entity::Workload, memberField<&Workload::ipAddresses>), std::string("ipAddresses"));
        QCOMPARE(name(Entity::WorkloadDisk, memberField<&WorkloadDisk::workload>), std::string("workload"));
        QCOMPARE(name(Entity::AzurePlan, memberField<&AzurePlan::paymentTermDays>), std::string("paymentTermDays"));
        QCOMPARE(name(Entity::DebtInstrument, memberField<&DebtInstrument::spread>), std::string("spread"));
        QCOMPARE(name(Entity::Price, memberField<&Price::price>), std::string("price"));
        QCOMPARE(name(Entity::FieldSource, memberField<&FieldSource::row>), std::string("row"));
    }

    void aFieldAppliesToTheKindsThatItNames_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("applies");
        QTest::newRow("revenue on credit") << static_cast<int>(LineKind::Revenue) << "onCredit" << true;
        QTest::newRow("cost on credit") << static_cast<int>(LineKind::Cost) << "onCredit" << true;
        QTest::newRow("capex on credit") << static_cast<int>(LineKind::Capex) << "onCredit" << false;
        QTest::newRow("life of capex") << static_cast<int>(LineKind::Capex) << "lifeMonths" << true;
        QTest::newRow("life of a cost") << static_cast<int>(LineKind::Cost) << "lifeMonths" << false;
        QTest::newRow("for all kinds") << static_cast<int>(LineKind::Distribution) << "growth" << true;
        QTest::newRow("a kind that is none") << 200 << "lifeMonths" << false;
        QTest::newRow("a kind that is none, for all kinds") << 200 << "growth" << true;
    }
    void aFieldAppliesToTheKindsThatItNames()
    {
        QFETCH(int, kind);
        QFETCH(QString, field);
        QFETCH(bool, applies);
        OperatingLine line;
        line.kind = static_cast<LineKind>(kind);
        QCOMPARE(schemaOf<OperatingLine>().applies(fieldOf<OperatingLine>(field.toStdString()), line), applies);
    }
};

HEADROOM_TEST(SchemaTest);
HEADROOM_TEST(SchemaLookupTest);

#include "tst_schema.moc"
