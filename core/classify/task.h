#pragma once

#include <string>
#include <vector>

namespace winnow {

// What is to be decided about a comment. The defaults are the codelab's ("Showcase an agile safety classifier with
// Gemma"): there the positive class of the measures, hateful, is the label "Negative".
struct Task {
    std::string name = "Task";
    std::vector<std::string> labels = {"Positive", "Negative"};
    std::string positive_label = "Negative"; // the class whose score is the probability of ROC and threshold
    std::string instructions = "Classify the following text into one of the following classes";
    std::string separator = "\n<separator>\n";

    // Index of a label, or -1.
    int label_index(const std::string& label) const;
    int positive_index() const { return label_index(positive_label); }
};

// Throws Error(Usage) that names the fault: fewer than two labels, an empty one, two alike, a positive label that is
// not among them, a separator without any character but white space.
void check_task(const Task& task);

}
