#include "try/word_progress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds until_it_lasts{700};
constexpr int bar_height = 8;

}

WordProgress::WordProgress(QWidget* parent) : QWidget(parent), m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("try_progress"));
    m_said->setObjectName(QStringLiteral("try_progress_words"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto* bar = new QProgressBar(this);
    bar->setRange(0, 0); // how far it is nobody says
    bar->setTextVisible(false);
    bar->setMaximumHeight(bar_height);
    bar->setAccessibleName(tr("The words are being left out"));
    auto* stop = new QPushButton(tr("Stop"), this);
    stop->setObjectName(QStringLiteral("try_stop_words"));
    auto* words = new QVBoxLayout;
    words->addWidget(m_said);
    words->addWidget(bar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(stop);
    m_patience.setSingleShot(true);
    m_patience.setInterval(until_it_lasts);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(stop, &QPushButton::clicked, this, &WordProgress::stop_wanted);
    hide();
}

void WordProgress::begin(int words)
{
    m_said->setText(tr("Leaving out %n word(s), one after the other…", nullptr, words));
    m_patience.start();
}

void WordProgress::end()
{
    m_patience.stop();
    hide();
}

}
