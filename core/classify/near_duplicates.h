#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace winnow {

// Which texts are nearly the same: group[i] is the least index of the group of text i. Two texts belong together when
// their folded forms (classify/normalise.h) are equal or share at least 0.8 of their shingles of five characters
// (Jaccard), and so do texts that are linked through others.
// Candidates are found by their rarest shingles (prefix filter: Bayardo, Ma and Srikant 2007, "Scaling up all pairs
// similarity search"), of which none is missed; only where more than 128 texts share one, each is compared with the
// latest 128, so that a hundred thousand texts of one template stay a matter of seconds.
std::vector<std::size_t> near_duplicate_groups(const std::vector<std::string>& texts);

}
