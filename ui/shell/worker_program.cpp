#include "shell/worker_program.h"

#include "common/error.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace winnow {

std::vector<std::string> worker_command()
{
    const QString program = qEnvironmentVariable("WINNOW_CLI", QCoreApplication::applicationDirPath() + QStringLiteral("/winnow-cli"));
    if (!QFileInfo(program).isExecutable())
        throw Error(ErrorKind::NotFound, "The program \"" + program.toStdString() +
                                             "\", which works in the background, is not there. Run installer/quickstart --no-demo to build it.");
    return {program.toStdString(), "worker", "--owned"};
}

}
