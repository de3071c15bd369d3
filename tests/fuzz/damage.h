#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace winnow::fuzz {

// Damages seeds as transfers, hands and attackers do: bits, bytes and pieces of special meaning, lengths and offsets, cuts,
// pieces doubled, moved and taken from another seed. The same seeds and numbers give the same damage.
class Damage {
public:
    Damage(std::vector<std::string> seeds, std::uint32_t random_seed) : m_seeds(std::move(seeds)), m_random_seed(random_seed) {}

    std::string of_run(std::uint64_t run);

private:
    void once(std::string& bytes);
    void flip_bits(std::string& bytes);
    void set_number(std::string& bytes);
    void change_number(std::string& bytes);
    void put_piece(std::string& bytes);
    void splice(std::string& bytes);
    void move(std::string& bytes);
    void cut(std::string& bytes);

    std::size_t up_to(std::size_t greatest) { return m_random() % (greatest + 1); }
    std::size_t short_length(std::size_t greatest);
    const std::string& any_seed() { return m_seeds[up_to(m_seeds.size() - 1)]; }

    std::vector<std::string> m_seeds;
    std::uint32_t m_random_seed;
    std::minstd_rand m_random;
};

}
