/* One step of a bidirectional LSTM in time, forwards and backwards. Gates stand in the order input, output, forget, cell. The products of matrices
 * around it are PyTorch's; what is done cell by cell is done here in one pass over memory.
 *
 * Arrays are direction × time × batch × width unless told otherwise; `half` is bfloat16. `back` holds for each time × batch the row that the second
 * direction reads in its stead; outputs and their gradients are time × batch × 2h, both directions side by side. */

#include <math.h>
#include <stdint.h>
#include <string.h>

typedef uint16_t half;

static inline half to_half(float x) {
  uint32_t b;
  memcpy(&b, &x, 4);
  return (half)((b + 0x7fff + ((b >> 16) & 1)) >> 16);
}

static inline float to_float(half x) {
  uint32_t b = (uint32_t)x << 16;
  float f;
  memcpy(&f, &b, 4);
  return f;
}

/* Held within ±30: -ffast-math knows no infinity. */
static inline float held(float x) { return x > 30.0f ? 30.0f : x < -30.0f ? -30.0f : x; }
static inline float sigmoid(float x) { return 1.0f / (1.0f + expf(-held(x))); }
static inline float hyperbolic(float x) { return 2.0f / (1.0f + expf(-2.0f * held(x))) - 1.0f; }

/* gates: in, the inputs' part of the sums; out, the gates. recurrent: direction × batch × 4h, unused at step 0. */
void forward_step(long t, long b, long h, long k, half *gates, const float *bias, const half *recurrent, float *cells, half *tanhs, half *outs, const long *back,
                  float *y) {
  float sums[4096];
  for (long d = 0; d < 2; d++) {
    const float *restrict add = bias + d * 4 * h;
    for (long r = 0; r < b; r++) {
      const long row = (d * t + k) * b + r;
      half *restrict g = gates + row * 4 * h;
      if (k) {
        const half *restrict a = recurrent + (d * b + r) * 4 * h;
        for (long j = 0; j < 4 * h; j++) sums[j] = to_float(g[j]) + add[j] + to_float(a[j]);
      } else {
        for (long j = 0; j < 4 * h; j++) sums[j] = to_float(g[j]) + add[j];
      }
      for (long j = 0; j < 3 * h; j++) sums[j] = sigmoid(sums[j]);
      for (long j = 3 * h; j < 4 * h; j++) sums[j] = hyperbolic(sums[j]);
      for (long j = 0; j < 4 * h; j++) g[j] = to_half(sums[j]);
      float *restrict c = cells + row * h;
      half *restrict th = tanhs + row * h;
      half *restrict o = outs + row * h;
      const long flat = k * b + r;
      float *restrict out = y + (d ? back[flat] : flat) * 2 * h + d * h;
      if (k) {
        const float *restrict before = c - b * h;
        for (long j = 0; j < h; j++) c[j] = sums[j] * sums[3 * h + j] + sums[2 * h + j] * before[j];
      } else {
        for (long j = 0; j < h; j++) c[j] = sums[j] * sums[3 * h + j];
      }
      for (long j = 0; j < h; j++) {
        const float v = hyperbolic(c[j]);
        const float w = sums[h + j] * v;
        th[j] = to_half(v);
        out[j] = w;
        o[j] = to_half(w);
      }
    }
  }
}

/* later: direction × batch × h, what comes back from the step after, unused at the last step; dcells: direction × batch × h, kept from step to step. */
void backward_step(long t, long b, long h, long k, const half *gates, const float *cells, const half *tanhs, const float *dy, const long *back,
                   const half *later, float *dcells, half *dgates) {
  float sums[1024];
  for (long d = 0; d < 2; d++) {
    for (long r = 0; r < b; r++) {
      const long row = (d * t + k) * b + r, flat = k * b + r;
      const half *restrict g = gates + row * 4 * h;
      const half *restrict th = tanhs + row * h;
      const float *restrict before = cells + (row - b) * h;
      const float *restrict in = dy + (d ? back[flat] : flat) * 2 * h + d * h;
      const half *restrict l = later + (d * b + r) * h;
      float *restrict dc = dcells + (d * b + r) * h;
      half *restrict dg = dgates + row * 4 * h;
      if (k < t - 1) {
        for (long j = 0; j < h; j++) sums[j] = in[j] + to_float(l[j]);
      } else {
        for (long j = 0; j < h; j++) sums[j] = in[j];
      }
      for (long j = 0; j < h; j++) {
        const float i = to_float(g[j]), o = to_float(g[h + j]), f = to_float(g[2 * h + j]), c = to_float(g[3 * h + j]), v = to_float(th[j]);
        const float dh = sums[j], dcell = dc[j] + dh * o * (1.0f - v * v);
        dg[j] = to_half(dcell * c * i * (1.0f - i));
        dg[h + j] = to_half(dh * v * o * (1.0f - o));
        dg[3 * h + j] = to_half(dcell * i * (1.0f - c * c));
        sums[j] = dcell * f * (1.0f - f);
        dc[j] = dcell * f;
      }
      if (k) {
        for (long j = 0; j < h; j++) dg[2 * h + j] = to_half(sums[j] * before[j]);
      } else {
        memset(dg + 2 * h, 0, h * sizeof(half));
      }
    }
  }
}

/* Adam, gradient clipping by `scale`, and the running average of the weights, in one pass. rate already holds the correction for the first steps. */
void adam_step(long n, float rate, float scale, float b1, float b2, float root_correction, float decay, float *restrict weights, const float *restrict gradient,
               float *restrict first, float *restrict second, float *restrict average) {
  for (long i = 0; i < n; i++) {
    const float g = gradient[i] * scale;
    first[i] = b1 * first[i] + (1.0f - b1) * g;
    second[i] = b2 * second[i] + (1.0f - b2) * g * g;
    weights[i] -= rate * first[i] / (sqrtf(second[i]) * root_correction + 1e-8f);
    average[i] += (1.0f - decay) * (weights[i] - average[i]);
  }
}
