#include "shell/test_gate.h"

#include "shell/session.h"
#include "store/splits.h"

#include <QCoreApplication>

namespace winnow {

namespace {

class TestGateText {
    Q_DECLARE_TR_FUNCTIONS(TestGate)

public:
    static QString title() { return tr("The test part has not been looked at yet"); }
    static QString sentence()
    {
        return tr("Looking freezes the split: what is test stays test. Each further look is counted, since what is chosen after looking flatters the figures. Choose the "
                  "threshold on validation first.");
    }
    static QString answer() { return tr("Look at the test figures"); }
};

}

bool TestGate::is_closed() const
{
    return looks() == 0;
}

int TestGate::looks() const
{
    return test_looks(m_session.project(), m_session.task().id);
}

void TestGate::count_look(std::int64_t run)
{
    if (m_looked.insert(run).second)
        count_test_look(m_session.project(), m_session.task().id);
}

QString TestGate::title()
{
    return TestGateText::title();
}

QString TestGate::sentence()
{
    return TestGateText::sentence();
}

QString TestGate::answer()
{
    return TestGateText::answer();
}

}
