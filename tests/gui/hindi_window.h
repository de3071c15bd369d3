#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <gtest/gtest.h>

namespace winnow {

// As long as it lives, the window speaks Hindi.
class HindiWindow {
public:
    HindiWindow()
    {
        EXPECT_TRUE(m_texts.load(QStringLiteral("winnow_hi"), QStringLiteral(":/translations")));
        QCoreApplication::installTranslator(&m_texts);
        QLocale::setDefault(QLocale(QLocale::Hindi));
    }
    ~HindiWindow()
    {
        QLocale::setDefault(m_before);
        QCoreApplication::removeTranslator(&m_texts);
    }
    HindiWindow(const HindiWindow&) = delete;
    HindiWindow& operator=(const HindiWindow&) = delete;

private:
    QLocale m_before;
    QTranslator m_texts;
};

}
