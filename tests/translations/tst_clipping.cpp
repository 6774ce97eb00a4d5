// SPDX-License-Identifier: GPL-3.0-or-later
// No text of the window is cut off, in any language, with letters of the usual size and of twice that.
#include "tests/translations/language_support.h"
#include "tests/ui/window_support.h"

#include "ui/pages/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextDocument>

using namespace headroom;
using namespace translations_test;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

/// What a label's text needs at that width; of rich text its words count, not its tags.
QSize needOf(const QLabel& label, int width)
{
    const bool isRich = label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (isRich) {
        QTextDocument document;
        document.setDefaultFont(label.font());
        document.setDocumentMargin(0);
        document.setHtml(label.text());
        document.setTextWidth(label.wordWrap() ? width : -1);
        return document.size().toSize();
    }
    const int flags = Qt::TextExpandTabs | (label.wordWrap() ? Qt::TextWordWrap : 0) | (label.buddy() ? Qt::TextShowMnemonic : 0);
    return label.fontMetrics().boundingRect(QRect(0, 0, label.wordWrap() ? width : 100000, 100000), flags, label.text()).size();
}

/// What a widget lacks for its text, in words; empty when it has room.
QString lackOf(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    const QSize size = label.contentsRect().size();
    const QSize need = needOf(label, size.width());
    return need.width() > size.width() + 1 || need.height() > size.height() + 1
        ? u"label \u201c%1\u201d is %2x%3, needs %4x%5"_s.arg(label.text()).arg(size.width()).arg(size.height()).arg(need.width()).arg(need.height())
        : QString();
}

QString lackOf(const QAbstractButton& button)
{
    if (button.text().isEmpty())
        return {};
    const int need = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + 4;
    return need > button.width() || button.fontMetrics().height() > button.height()
        ? u"button \u201c%1\u201d is %2 wide, needs %3"_s.arg(button.text()).arg(button.width()).arg(need)
        : QString();
}

QString lackOf(const QGroupBox& box)
{
    QFont font = box.font();
    const int need = QFontMetrics(font).size(Qt::TextShowMnemonic, box.title()).width();
    return need > box.width() - 8 ? u"group \u201c%1\u201d is %2 wide, needs %3"_s.arg(box.title()).arg(box.width()).arg(need) : QString();
}

QString lackOf(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const int room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
    const int need = combo.fontMetrics().horizontalAdvance(combo.currentText());
    return need > room ? u"choice \u201c%1\u201d has %2, needs %3"_s.arg(combo.currentText()).arg(room).arg(need) : QString();
}

QString lackOf(const QTabBar& bar)
{
    for (int i = 0; i < bar.count(); ++i)
        if (bar.isTabVisible(i) && bar.elideMode() != Qt::ElideNone
            && bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(i)).width() > bar.tabRect(i).width())
            return u"tab \u201c%1\u201d is %2 wide"_s.arg(bar.tabText(i)).arg(bar.tabRect(i).width());
    return {};
}

QString lackOf(const QHeaderView& header)
{
    const QAbstractItemModel* model = header.model();
    if (!model)
        return {};
    const bool across = header.orientation() == Qt::Horizontal;
    const int count = std::min(header.count(), 60);
    for (int i = 0; i < count; ++i) {
        if (header.isSectionHidden(i))
            continue;
        const QString text = model->headerData(i, header.orientation()).toString();
        const QSize need = header.fontMetrics().boundingRect(QRect(0, 0, 100000, 100000), Qt::TextExpandTabs, text).size();
        const QSize room = across ? QSize(header.sectionSize(i), header.height()) : QSize(header.width(), header.sectionSize(i));
        if (need.width() > room.width() || need.height() > room.height())
            return u"header \u201c%1\u201d has %2x%3, needs %4x%5"_s.arg(text).arg(room.width()).arg(room.height()).arg(need.width()).arg(need.height());
    }
    return {};
}

QString lackOf(const QListWidget& list)
{
    const int need = list.sizeHintForColumn(0);
    return need > list.viewport()->width() ? u"list has %1, needs %2"_s.arg(list.viewport()->width()).arg(need) : QString();
}

template<class Widget> void check(const QWidget& inside, QStringList& lacks)
{
    for (const Widget* widget : inside.findChildren<Widget*>())
        if (widget->isVisible())
            if (const QString lack = lackOf(*widget); !lack.isEmpty())
                lacks.append(lack);
}

void checkAll(const QWidget& inside, const QString& where, QStringList& lacks)
{
    QStringList found;
    check<QLabel>(inside, found);
    check<QAbstractButton>(inside, found);
    check<QGroupBox>(inside, found);
    check<QComboBox>(inside, found);
    check<QTabBar>(inside, found);
    check<QHeaderView>(inside, found);
    check<QListWidget>(inside, found);
    for (const QString& lack : found)
        if (const QString line = where + u": "_s + lack; !lacks.contains(line))
            lacks.append(line);
}

/// The page, with each of its tabs in turn.
void checkPage(MainWindow& window, MainWindow::PageId id, QStringList& lacks)
{
    window.showPage(id);
    QCoreApplication::processEvents();
    const QString name = u"page %1"_s.arg(static_cast<int>(id) + 1);
    checkAll(window, name, lacks);
    for (QTabWidget* tabs : window.page(id).findChildren<QTabWidget*>())
        for (int i = 0; i < tabs->count(); ++i) {
            if (!tabs->isVisible())
                continue;
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            checkAll(window, u"%1, %2"_s.arg(name, tabs->tabText(i)), lacks);
        }
}

} // namespace

class ClippingTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextThatIsCutOffIsFound();
    void noTextIsCutOff_data();
    void noTextIsCutOff();
};

void ClippingTest::aTextThatIsCutOffIsFound()
{
    QWidget window;
    window.resize(400, 200);
    auto* label = new QLabel(u"Net present value"_s, &window);
    auto* rich = new QLabel(u"<a href=\"npv\">Net present value</a>"_s, &window);
    auto* button = new QPushButton(u"Net present value"_s, &window);
    auto* combo = new QComboBox(&window);
    combo->addItem(u"Net present value"_s);
    auto* box = new QGroupBox(u"Net present value"_s, &window);
    for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(rich), static_cast<QWidget*>(button), static_cast<QWidget*>(combo), static_cast<QWidget*>(box)})
        widget->resize(30, 30);
    window.show();
    QStringList lacks;
    checkAll(window, u"here"_s, lacks);
    QCOMPARE(lacks.size(), 5);
    for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(rich), static_cast<QWidget*>(button), static_cast<QWidget*>(combo), static_cast<QWidget*>(box)})
        widget->resize(300, 40);
    lacks.clear();
    checkAll(window, u"here"_s, lacks);
    QVERIFY2(lacks.isEmpty(), qPrintable(lacks.join(u'\n')));
}

void ClippingTest::noTextIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const QString& code : languages())
        for (const int percent : {100, 200})
            QTest::addRow("%s %d %%", qPrintable(code), percent) << code << percent;
}

void ClippingTest::noTextIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    const Speaking speaking(language);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    QStringList lacks;
    {
        TestWindow window;
        window.resize(1360 * percent / 100, 860 * percent / 100);
        QVERIFY(window.openSample(u"lumen"_s));
        window.show();
        QVERIFY(waitForFigures(window.document()));
        for (int i = 0; i < MainWindow::pageCount; ++i)
            checkPage(window, static_cast<MainWindow::PageId>(i), lacks);
    }
    QApplication::setFont(usual);
    for (const QString& lack : lacks)
        qWarning("%s", qPrintable(lack)); // a message of a failure is cut where it is long
    QVERIFY2(lacks.isEmpty(), qPrintable(u"%1 texts are cut off: see above"_s.arg(lacks.size())));
}

HEADROOM_TEST(ClippingTest);
#include "tst_clipping.moc"
