#include "shell/size_text.h"

#include <QLocale>

namespace winnow {

QString size_text(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}
