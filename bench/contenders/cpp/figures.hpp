#pragma once
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

constexpr double QUARTER = 0.25;

/** A scenario in numbers: lines of a name and its figures, as bench/contenders/figures.ts writes them. */
class Figures {
  std::unordered_map<std::string, std::vector<double>> lists;

 public:
  explicit Figures(const std::string& path) {
    std::ifstream file(path);
    if (!file) throw std::runtime_error("expected a file of figures at " + path);
    for (std::string line, name, figure; std::getline(file, line);) {
      std::istringstream words(line);
      words >> name;
      auto& list = lists[name];
      while (words >> figure) list.push_back(std::stod(figure));
    }
  }

  const std::vector<double>& list(const std::string& name) const {
    const auto found = lists.find(name);
    if (found == lists.end()) throw std::runtime_error("expected figures of " + name);
    return found->second;
  }

  double operator()(const std::string& name, int i = 0) const { return list(name).at(i); }
  int index(const std::string& name, int i = 0) const { return static_cast<int>((*this)(name, i)); }
  int count(const std::string& name) const { return static_cast<int>(list(name).size()); }

  /** One row of a table that has one for each of so many things. */
  std::vector<double> row(const std::string& name, int i, int of) const {
    const auto& all = list(name);
    const auto width = all.size() / of;
    return {all.begin() + i * width, all.begin() + (i + 1) * width};
  }
};

inline double positive(double x) { return x > 0 ? x : 0; }
inline double clamp(double x, double low = 0, double high = 1) { return x < low ? low : x > high ? high : x; }
inline double least(double a, double b) { return a < b ? a : b; }
inline double most(double a, double b) { return a > b ? a : b; }
