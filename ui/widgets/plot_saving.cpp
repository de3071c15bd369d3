// A plot as a picture: in a file, or on the clipboard.

#include "widgets/plot.h"

#include "common/error.h"
#include "common/files.h"
#include "widgets/message_bar.h"
#include "widgets/open_outside.h"
#include "widgets/qt_text.h"
#include "widgets/save_dialog.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSvgGenerator>
#include <QUrl>

namespace winnow {

namespace {

constexpr double picture_scale = 2;

// Of the page that the plot is on.
MessageBar* message_bar_of(const QWidget* plot)
{
    for (const QWidget* above = plot->parentWidget(); above; above = above->parentWidget())
        if (auto* bar = above->findChild<MessageBar*>(QString(), Qt::FindDirectChildrenOnly))
            return bar;
    return nullptr;
}

}

void Plot::save(const std::filesystem::path& path)
{
    const std::string ending = path.extension().string();
    if (ending != ".png" && ending != ".svg" && ending != ".pdf")
        throw Error(ErrorKind::Usage, "A plot is saved as .png, .svg or .pdf, not as \"" + ending + "\".");
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        const QString file = qt(temporary);
        bool saved = true;
        if (ending == ".png") {
            saved = picture(size(), picture_scale).save(file, "PNG");
        } else if (ending == ".pdf") {
            saved = savePdf(file, width(), height());
        } else {
            const QByteArray bytes = svg(size());
            QFile out(file);
            saved = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        }
        if (!saved)
            throw Error(ErrorKind::Denied, "Could not write \"" + path.string() + "\". Is the folder there, and is there space?");
    });
}

QByteArray Plot::svg(const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(m_title);
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    make_square(size);
    toPainter(&painter, size.width(), size.height());
    make_square(this->size());
    painter.end();
    return bytes;
}

QPixmap Plot::picture(const QSize& size, double scale)
{
    make_square(size);
    const QPixmap pixels = toPixmap(size.width(), size.height(), scale);
    make_square(this->size());
    return pixels;
}

void Plot::ask_where_to_save()
{
    auto* dialog = make_save_dialog(this, QStringLiteral("save_plot_dialog"), tr("Save the plot"),
                                    {tr("SVG (*.svg)"), tr("PNG (*.png)"), tr("PDF (*.pdf)")}, QStringLiteral("svg"));
    dialog->selectFile((m_owner.isEmpty() ? m_file_name : QStringLiteral("%1-%2").arg(m_owner, m_file_name)) + QStringLiteral(".svg"));
    connect(dialog, &QFileDialog::fileSelected, this, &Plot::save_and_say);
    dialog->open();
}

void Plot::save_and_say(const QString& file)
{
    MessageBar* bar = message_bar_of(this);
    bar->guard([&] {
        save(path_of(file));
        const QString folder = QFileInfo(file).absolutePath();
        bar->show_message(MessageBar::Kind::Success, tr("The picture is %1.").arg(file), tr("Open the folder"),
                          [folder, bar] { open_outside(QUrl::fromLocalFile(folder), bar); });
    });
}

void Plot::copy_picture()
{
    QGuiApplication::clipboard()->setPixmap(picture(size(), picture_scale));
}

}
