#include "protocol/decision_sentence.h"

#include "common/number_text.h"

#include <sstream>

namespace winnow {

std::string description_of(const ThresholdChoice& choice)
{
    const std::string value = number_as_text(choice.value);
    switch (choice.way) {
    case ThresholdChoice::Way::BestF1:
        return "the threshold with the best F1 on the validation part";
    case ThresholdChoice::Way::RecallAtLeast:
        return "the threshold with the best precision at a recall of at least " + value + " on the validation part";
    case ThresholdChoice::Way::PrecisionAtLeast:
        return "the threshold with the best recall at a precision of at least " + value + " on the validation part";
    case ThresholdChoice::Way::LowestCost:
        return "the threshold with the lowest cost on the validation part, a miss counted as " + value + " false alarms";
    case ThresholdChoice::Way::ByHand:
        return "a threshold set by hand on the validation part";
    case ThresholdChoice::Way::ByHandOnTest:
        break;
    }
    return "a threshold set by hand while looking at the test part";
}

std::string decision_sentence(const AdapterDescription& description)
{
    std::ostringstream sentence;
    sentence << "A text is " << description.task.positive_label << " where the score of that label is at least "
             << description.threshold.value() << ", " << description_of(description.threshold_choice) << ".\n";
    return sentence.str();
}

}
