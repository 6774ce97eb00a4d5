// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of every entity: edited through the form, as a user does, and undone.
#include "tests/ui/window_support.h"

#include "ui/format/entry.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/month_set_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// A row of every entity, each under or pointing to the others.
Model everything()
{
    Model model = window_support::smallProject();
    for (const EntitySchema& schema : allSchemas()) {
        for (int copies = 0; copies < 2 && schema.cardinality == Cardinality::Many; ++copies) {
            const auto row = schema.create();
            row->name = Text("row " + std::to_string(copies));
            for (const Field& field : schema.fields)
                if (field.type == FieldType::Reference && model.rowCount(field.target) > 0)
                    field.write(*row, RefValue{model.rowAt(field.target, 0).id});
            static_cast<void>(apply(model, insertRow(model, schema.entity, *row)));
        }
    }
    return model;
}

/// A text that the field takes and that means something else than what it holds.
QString otherText(const Model& model, const Field& field, const Value& now, const Formatter& formatter)
{
    const QStringList candidates{
        u"2"_s, u"1"_s, u"0.5"_s, u"2031-05-31"_s, u"2031-05"_s, u"EUR"_s, u"other"_s, u"30"_s, u"200"_s};
    for (const QString& text : candidates) {
        const auto value = parseField(model, field, text, formatter);
        if (value.ok() && *value != now)
            return text;
    }
    return {};
}

} // namespace

class EveryFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void isEditedThroughTheFormAndUndone_data();
    void isEditedThroughTheFormAndUndone();

private:
    void edit(FieldEditor& editor, const Document& document, Entity entity, Id id, const Field& field);
};

void EveryFieldTest::isEditedThroughTheFormAndUndone_data()
{
    QTest::addColumn<int>("entity");
    for (const EntitySchema& schema : allSchemas())
        QTest::newRow(std::string(schema.name).c_str()) << static_cast<int>(schema.entity);
}

void EveryFieldTest::edit(FieldEditor& editor, const Document& document, Entity entity, Id id, const Field& field)
{
    const Value now = field.read(*document.model().findRow(entity, id));
    if (auto* check = qobject_cast<QCheckBox*>(editor.input())) {
        check->click();
    } else if (auto* combo = qobject_cast<QComboBox*>(editor.input())) {
        combo->setCurrentIndex(combo->currentIndex() == 0 ? 1 : 0);
        emit combo->activated(combo->currentIndex());
    } else if (auto* months = qobject_cast<MonthSetEdit*>(editor.input())) {
        months->findChildren<QToolButton*>().at(1)->click();
    } else {
        auto* line = qobject_cast<QLineEdit*>(editor.input());
        const QString text = otherText(document.model(), field, now, Formatter::of(document.model()));
        QVERIFY2(!text.isEmpty(), "no text that the field takes");
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QVERIFY(editor.errorText().isEmpty());
    QVERIFY(field.read(*document.model().findRow(entity, id)) != now);
}

void EveryFieldTest::isEditedThroughTheFormAndUndone()
{
    QFETCH(int, entity);
    const EntitySchema& schema = schemaOf(static_cast<Entity>(entity));
    Document document;
    document.replace(everything(), {}, Document::Standing::AsStored);
    const Id id = document.model().rowAt(schema.entity, document.model().rowCount(schema.entity) - 1).id;
    for (const Field& field : schema.fields) {
        if (field.type == FieldType::Reference && document.model().rowCount(field.target) < 2)
            continue;
        if (const Field* kind = schema.field(schema.kindField); kind && kind != &field) {
            for (std::size_t i = 0; i < kind->choices.size(); ++i)
                if (field.kinds >> i & 1U)
                    QVERIFY(document.setField(schema.entity, id, *kind, ChoiceValue{static_cast<std::int32_t>(i)}).ok());
        }
        const Model before = document.model();
        FieldEditor editor(document, schema.entity, field);
        editor.setRow(id);
        editor.show();
        editor.input()->setFocus();
        edit(editor, document, schema.entity, id, field);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(toQString(field.name)));
        document.undo();
        QVERIFY2(document.model() == before, qPrintable(toQString(field.name)));
        document.redo();
        document.undo();
        QVERIFY2(document.model() == before, qPrintable(toQString(field.name)));
    }
}

HEADROOM_TEST(EveryFieldTest);
#include "tst_every_field.moc"
