// SPDX-License-Identifier: GPL-3.0-or-later
// Appearance, the manual, what's this, and every page by keyboard alone.
#include "tests/ui/window_support.h"

#include "ui/format/language.h"
#include "ui/format/manual.h"
#include "ui/format/qt_text.h"
#include "ui/pages/page.h"
#include "ui/shell/appearance.h"
#include "ui/shell/manual_window.h"
#include "ui/widgets/text_style.h"

#include <QAbstractItemView>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTextBrowser>

#include <algorithm>
#include <cmath>
#include <set>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

namespace {

void open(TestWindow& window)
{
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// WCAG 2.1, 1.4.3: relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// Arrows go from one to the other, Tab to the one that is checked.
bool isUncheckedRadio(const QWidget& widget)
{
    const auto* button = qobject_cast<const QRadioButton*>(&widget);
    return button && !button->isChecked();
}

/// What Tab can reach on the page and shows itself: no part of another control.
std::set<QWidget*> focusable(Page& page)
{
    std::set<QWidget*> all;
    for (QWidget* widget : page.findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && !widget->objectName().startsWith(u"qt_"_s) && !isUncheckedRadio(*widget))
            all.insert(widget);
    return all;
}

/// Those that keys alone don't lead to, from the list of pages round to it again.
std::set<QWidget*> notReached(TestWindow& window, Page& page)
{
    std::set<QWidget*> wanted = focusable(page);
    const std::size_t most = 4 * wanted.size() + 100;
    QWidget* at = window.findChild<QListWidget*>();
    at->setFocus();
    for (std::size_t step = 0; step < most; ++step) {
        QTest::keyClick(at, qobject_cast<QAbstractItemView*>(at) ? Qt::Key_F6 : Qt::Key_Tab);
        at = QApplication::focusWidget();
        if (!at)
            break;
        wanted.erase(at);
    }
    return wanted;
}

} // namespace

class LookAndHelpTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        useAppearance({});
        chooseAppearance({});
    }

    // WCAG 2.1 AA asks for 4.5 : 1 of text, AAA for 7 : 1, which high contrast keeps.
    void coloursAreLegible_data()
    {
        QTest::addColumn<int>("colours");
        QTest::addColumn<double>("least");
        QTest::newRow("light")         << static_cast<int>(Colours::Light)        << 4.5;
        QTest::newRow("dark")          << static_cast<int>(Colours::Dark)         << 4.5;
        QTest::newRow("high contrast") << static_cast<int>(Colours::HighContrast) << 7.0;
    }
    void coloursAreLegible()
    {
        QFETCH(int, colours);
        QFETCH(double, least);
        const QPalette palette = paletteOf(static_cast<Colours>(colours));
        const std::vector<std::pair<QColor, QColor>> pairs{
            {palette.color(QPalette::Text), palette.color(QPalette::Base)},
            {palette.color(QPalette::Text), palette.color(QPalette::AlternateBase)},
            {palette.color(QPalette::WindowText), palette.color(QPalette::Window)},
            {palette.color(QPalette::ButtonText), palette.color(QPalette::Button)},
            {palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)},
            {palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)},
            {palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)},
            {palette.color(QPalette::Link), palette.color(QPalette::Window)},
            {textColor(TextRole::Quiet, palette), palette.color(QPalette::Window)},
            {textColor(TextRole::Error, palette), palette.color(QPalette::Window)},
            {textColor(TextRole::Good, palette), palette.color(QPalette::Window)}};
        for (const auto& [text, ground] : pairs)
            QVERIFY2(contrast(text, ground) >= least,
                qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrast(text, ground))));
    }

    void appearanceIsChangedAtOnceAndRemembered()
    {
        TestWindow window;
        open(window);
        window.showPage(PageId::Debt);
        const double points = QApplication::font().pointSizeF();
        QAction* dark = nullptr;
        QAction* larger = nullptr;
        const auto find = [&] {
            for (QAction* action : window.findChildren<QAction*>()) {
                if (action->text() == u"&Dark"_s)
                    dark = action;
                if (action->text() == u"Lar&ger text"_s)
                    larger = action;
            }
        };
        find();
        QVERIFY(dark && larger);
        dark->trigger();
        QTRY_VERIFY(isDark(window.palette()));
        QVERIFY(window.page(PageId::Debt).isVisible());
        find();
        larger->trigger();
        QTRY_COMPARE(QApplication::font().pointSizeF(), points * 1.25);
        QTRY_COMPARE(window.page(PageId::Debt).font().pointSizeF(), points * 1.25);
        const Appearance remembered{Colours::Dark, 125};
        QVERIFY(chosenAppearance() == remembered);
    }

    void everyFieldFigureAndMessageIsInTheManual()
    {
        const QList<ManualTopic> topics = manualTopics();
        QString all;
        for (const ManualTopic& topic : topics)
            all += topic.html;
        QStringList missing;
        const auto need = [&](const QString& place) {
            if (!all.contains(u"<a name=\"%1\">"_s.arg(place)))
                missing.append(place);
        };
        for (const EntitySchema& schema : allSchemas())
            for (const Field& field : schema.fields)
                need(placeOf(schema, field));
        const auto needMessage = [&](ErrorCode code) { need(u"error."_s + toQString(codeName(code))); };
#define HEADROOM_CODE(name) needMessage(ErrorCode::name);
        HEADROOM_ERROR_CODES(HEADROOM_CODE)
#undef HEADROOM_CODE
        TestWindow window;
        QVERIFY(window.openSample(u"lumen"_s));
        QVERIFY(waitForFigures(window.document()));
        for (const Figure& figure : window.document().projection()->figures)
            if (figureHelp(toQString(figure.id)).isEmpty())
                missing.append(toQString(figure.id));
        for (int i = 0; i < MainWindow::pageCount; ++i)
            if (pageHelp(MainWindow::pageKey(static_cast<PageId>(i))).isEmpty())
                missing.append(MainWindow::pageKey(static_cast<PageId>(i)));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(!all.contains(u"href"_s) && !all.contains(u"<img"_s));
    }

    void theManualOpensAtTheFieldAndIsSearched()
    {
        TestWindow window;
        open(window);
        window.showPage(PageId::Company);
        auto* rate = window.page(PageId::Company).findChild<QLineEdit*>(u"company.taxRate"_s);
        rate->setFocus();
        QTest::keyClick(rate, Qt::Key_F1);
        ManualWindow* manual = window.manual();
        QVERIFY(manual);
        QCOMPARE(manual->list().currentItem()->text(), schemaText(schemaOf(Entity::Company).plural));
        QVERIFY(manual->text().verticalScrollBar()->value() > 0);
        manual->search().setText(u"undrawn limits"_s);
        QStringList left;
        for (int i = 0; i < manual->list().count(); ++i)
            if (!manual->list().isRowHidden(i))
                left.append(manual->list().item(i)->text());
        QCOMPARE(left, QStringList{u"Figures"_s});
        QCOMPARE(manual->list().currentItem()->text(), u"Figures"_s);
        QCOMPARE(manual->text().textCursor().selectedText(), u"undrawn limits"_s);
        manual->close();
        window.showPage(PageId::Risk);
        window.page(PageId::Risk).setFocus();
        QVERIFY(!window.manualPlace().isEmpty());
    }

    void everyPageAndGroupSaysWhatItIs()
    {
        TestWindow window;
        open(window);
        QStringList silent;
        for (int i = 0; i < MainWindow::pageCount; ++i) {
            Page& page = window.page(static_cast<PageId>(i));
            QList<QWidget*> asked{&page};
            for (auto* box : page.findChildren<QGroupBox*>())
                asked.append(box);
            for (auto* view : page.findChildren<QAbstractItemView*>())
                asked.append(view);
            for (const QWidget* widget : asked)
                if (widget->whatsThis().isEmpty())
                    silent.append(MainWindow::pageKey(static_cast<PageId>(i)) + u' ' + QString::fromLatin1(widget->metaObject()->className()));
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    }

    // By Tab; a table keeps Tab for its cells and is left by F6.
    void everyControlOfEveryPageIsReachedByKeyboard()
    {
        TestWindow window;
        open(window);
        QStringList missed;
        for (int i = 0; i < MainWindow::pageCount; ++i) {
            const auto id = static_cast<PageId>(i);
            window.showPage(id);
            auto* tabs = window.page(id).findChild<QTabWidget*>();
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                if (tabs)
                    tabs->setCurrentIndex(tab);
                QTest::qWait(0);
                for (QWidget* widget : notReached(window, window.page(id)))
                    missed.append(u"%1, tab %2: %3 %4 %5"_s.arg(MainWindow::pageKey(id)).arg(tab).arg(
                        QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->accessibleName()));
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }
};

HEADROOM_TEST(LookAndHelpTest);
#include "tst_look_and_help.moc"
