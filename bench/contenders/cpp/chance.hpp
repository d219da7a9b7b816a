#pragma once
#include <cmath>
#include <cstdint>
#include <random>
#include "figures.hpp"

/** xoshiro256++ by Blackman and Vigna (2018), seeded by SplitMix64. */
class Xoshiro {
  uint64_t s[4];

 public:
  using result_type = uint64_t;
  static constexpr uint64_t min() { return 0; }
  static constexpr uint64_t max() { return ~uint64_t{0}; }

  explicit Xoshiro(uint64_t seed) {
    for (auto& word : s) {
      uint64_t z = seed += 0x9e3779b97f4a7c15;
      z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
      z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
      word = z ^ (z >> 31);
    }
  }

  uint64_t operator()() {
    const auto turn = [](uint64_t x, int k) { return (x << k) | (x >> (64 - k)); };
    const uint64_t result = turn(s[0] + s[3], 23) + s[0], t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = turn(s[3], 45);
    return result;
  }
};

/** docs/model.md, Draws: correlated factors and independent others of every quarter; sizes, conditions and
 * slips that share. */
class Chance {
  Xoshiro bits;
  std::normal_distribution<double> normal;
  std::vector<double> lower, uniforms, uniformsOnce, sharing, independent;
  int factors, width, quarters;
  double weight, rest;

 public:
  explicit Chance(const Figures& f)
      : bits(f("seed")),
        lower(f.list("factors.lower")),
        uniforms(f.list("stream.uniform")),
        uniformsOnce(f.list("once.uniform")),
        sharing(f.list("once.sharing")),
        independent(f.index("factors")),
        factors(f.index("factors")),
        width(f.index("streams")),
        quarters(f.index("quarters")),
        weight(std::sqrt(f("commitments.correlation"))),
        rest(std::sqrt(1 - f("commitments.correlation"))) {}

  void fill(float* into) {
    for (int q = 0; q < quarters; q++, into += width) {
      for (auto& z : independent) z = normal(bits);
      for (int i = 0; i < factors; i++) {
        double z = 0;
        for (int k = 0; k <= i; k++) z += lower[i * factors + k] * independent[k];
        into[i] = z;
      }
      for (int i = factors; i < width; i++) into[i] = uniforms[i] > 0 ? uniform() : normal(bits);
    }
    const double common[] = {normal(bits), normal(bits), normal(bits)};
    for (size_t i = 0; i < sharing.size(); i++) {
      const bool even = uniformsOnce[i] > 0;
      if (sharing[i] < 0) {
        into[i] = even ? uniform() : normal(bits);
        continue;
      }
      const double z = weight * common[static_cast<int>(sharing[i])] + rest * normal(bits);
      into[i] = even ? least(std::erfc(-z / M_SQRT2) / 2, 1 - 0x1p-24) : z;
    }
  }

 private:
  /** Below 1 also in single precision. */
  double uniform() { return (bits() >> 40) * 0x1p-24; }
};
