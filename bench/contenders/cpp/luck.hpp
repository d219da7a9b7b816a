#pragma once

/** The draws of one path: of every quarter one a stream, then those that are drawn once. */
struct Luck {
  const float* numbers;
  int width;
  int quarters;

  double at(int quarter, int stream) const { return numbers[quarter * width + stream]; }
  double once(int stream) const { return numbers[quarters * width + stream]; }
};
