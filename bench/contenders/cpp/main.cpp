#include <ctime>
#include <fstream>
#include <iostream>
#include "chance.hpp"
#include "close.hpp"
#include "quarter.hpp"

// The model in C++, one path after another: `peer FIGURES DRAWS PATHS OUTPUTS`. DRAWS is a file of draws, one
// path's after another's, or `own`. Answers each line of input with one: `run` with the milliseconds of
// processor time that PATHS paths took, `write` once what each of them came to stands in the file OUTPUTS, as
// doubles.

namespace {

double processorTime() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

std::vector<float> drawsIn(const char* path, size_t count) {
  std::vector<float> draws(count);
  std::ifstream file(path, std::ios::binary);
  file.read(reinterpret_cast<char*>(draws.data()), count * sizeof(float));
  if (!file) throw std::runtime_error("expected more draws in " + std::string(path));
  return draws;
}

/** Outcomes, then losses by party and of the shareholders of listed ones. */
void keep(const Outcome& of, World& world, double* row) {
  for (const double figure : {double(of.kind), double(of.quarter), double(of.firstMissed), of.peak, of.cash,
                              of.raised, of.announced, of.paid})
    *row++ = figure;
  for (size_t v = 0; v + 1 < world.losses.of.size(); v++) *row++ = world.losses.of[v];
  for (const auto& share : world.exchange.shares) *row++ = share.lost();
}

}  // namespace

int main(int, char** given) {
  std::ios::sync_with_stdio(false);
  const Figures figures(given[1]);
  const std::string source = given[2];
  const size_t paths = std::stoul(given[3]);
  const int width = figures.index("streams"), quarters = figures.index("quarters");
  const size_t each = width * quarters + figures.index("streamsOnce");
  const size_t columns = 8 + figures.count("party.cash") + figures.count("share.party");
  const bool own = source == "own";
  const auto draws = own ? std::vector<float>(each) : drawsIn(given[2], paths * each);
  Chance chance(figures);
  World world(figures);
  std::vector<double> outputs(paths * columns);
  std::vector<float> drawn(each);

  const auto run = [&] {
    for (size_t path = 0; path < paths; path++) {
      if (own) chance.fill(drawn.data());
      const Luck luck{own ? drawn.data() : &draws[path * each], width, quarters};
      keep(world.follow(luck), world, &outputs[path * columns]);
    }
  };
  for (std::string asked; std::getline(std::cin, asked);) {
    if (asked == "run") {
      const double before = processorTime();
      run();
      std::cout << processorTime() - before << std::endl;
    } else {
      std::ofstream(given[4], std::ios::binary)
          .write(reinterpret_cast<const char*>(outputs.data()), outputs.size() * sizeof(double));
      std::cout << "written" << std::endl;
    }
  }
}
