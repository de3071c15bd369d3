#include "widgets/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace winnow {

namespace {

// The pictures are line drawings in "currentColor"; the renderer knows only colours, so the word is replaced.
class OneColourIcon : public QIconEngine {
public:
    OneColourIcon(QByteArray drawing, QColor colour) : m_drawing(std::move(drawing)), m_colour(std::move(colour)) {}

    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", m_colour.name().toLatin1());
        QSvgRenderer renderer(drawing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        renderer.render(painter, place);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new OneColourIcon(m_drawing, m_colour); }

private:
    QByteArray m_drawing;
    QColor m_colour;
};

}

QIcon icon(const QString& name, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new OneColourIcon(file.readAll(), colour));
}

}
