// SPDX-License-Identifier: Apache-2.0
// Sixteen bytes at a look: SSE2, WebAssembly's simd128, or plain C++ where neither is there (or
// ROLLCALL_SCALAR is defined, so that tests can compare).
#ifndef ROLLCALL_INTAKE_BYTES_H_
#define ROLLCALL_INTAKE_BYTES_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

#if !defined(ROLLCALL_SCALAR) && defined(__wasm_simd128__)
#define ROLLCALL_BYTES_WASM 1
#include <wasm_simd128.h>
#elif !defined(ROLLCALL_SCALAR) && defined(__SSE2__)
#define ROLLCALL_BYTES_SSE2 1
#include <emmintrin.h>
#endif

namespace rollcall::intake {

// Equal, EqualTo and Plain answer with a bit for each byte, the first byte's the lowest. Plain:
// from 1 to 127.
inline constexpr size_t kLook = 16;  // bytes

#if defined(ROLLCALL_BYTES_WASM)
using Look = v128_t;
inline Look LookAt(const char* bytes) { return wasm_v128_load(bytes); }
inline uint32_t Equal(Look a, Look b) { return wasm_i8x16_bitmask(wasm_i8x16_eq(a, b)); }
inline uint32_t EqualTo(Look a, char c) { return Equal(a, wasm_i8x16_splat(c)); }
inline uint32_t Plain(Look a) { return wasm_i8x16_bitmask(wasm_i8x16_gt(a, wasm_i8x16_splat(0))); }
#elif defined(ROLLCALL_BYTES_SSE2)
using Look = __m128i;
inline Look LookAt(const char* bytes) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
}
inline uint32_t Equal(Look a, Look b) {
  return static_cast<uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(a, b)));
}
inline uint32_t EqualTo(Look a, char c) { return Equal(a, _mm_set1_epi8(c)); }
inline uint32_t Plain(Look a) {
  return static_cast<uint32_t>(_mm_movemask_epi8(_mm_cmpgt_epi8(a, _mm_setzero_si128())));
}
#else
struct Look {
  char bytes[kLook];
};
inline Look LookAt(const char* bytes) {
  Look look;
  std::memcpy(look.bytes, bytes, kLook);
  return look;
}
inline uint32_t Equal(const Look& a, const Look& b) {
  uint32_t mask = 0;
  for (size_t i = 0; i < kLook; ++i) mask |= static_cast<uint32_t>(a.bytes[i] == b.bytes[i]) << i;
  return mask;
}
inline uint32_t EqualTo(const Look& a, char c) {
  uint32_t mask = 0;
  for (size_t i = 0; i < kLook; ++i) mask |= static_cast<uint32_t>(a.bytes[i] == c) << i;
  return mask;
}
inline uint32_t Plain(const Look& a) {
  uint32_t mask = 0;
  for (size_t i = 0; i < kLook; ++i) {
    const unsigned char byte = static_cast<unsigned char>(a.bytes[i]);
    mask |= static_cast<uint32_t>(byte > 0 && byte < 0x80) << i;
  }
  return mask;
}
#endif

inline constexpr uint32_t kWholeLook = 0xFFFF;
// The mask of the first `count` bytes of a look, count at most 16.
inline constexpr uint32_t FirstOf(size_t count) { return (1u << count) - 1; }
inline size_t FirstIn(uint32_t mask) { return static_cast<size_t>(__builtin_ctz(mask)); }

// Whether two texts of `size` bytes are the same. Both must be readable for 16 bytes at least.
inline bool SameBytes(const char* a, const char* b, size_t size) {
  if (size < kLook) {
    return (Equal(LookAt(a), LookAt(b)) | ~FirstOf(size)) == UINT32_MAX;
  }
  for (size_t at = 0; at + kLook <= size; at += kLook) {
    if (Equal(LookAt(a + at), LookAt(b + at)) != kWholeLook) return false;
  }
  const size_t last = size - kLook;  // what is left, and some bytes once more
  return Equal(LookAt(a + last), LookAt(b + last)) == kWholeLook;
}

// Where the byte first stands in a text of any size; `size`: nowhere.
inline size_t FindByte(const char* text, size_t size, char byte) {
  size_t at = 0;
  for (; at + kLook <= size; at += kLook) {
    if (const uint32_t mask = EqualTo(LookAt(text + at), byte)) return at + FirstIn(mask);
  }
  while (at < size && text[at] != byte) ++at;
  return at;
}

// How many whole looks in front are ASCII without a NUL, in bytes.
inline size_t PlainInFront(const char* text, size_t size) {
  size_t at = 0;
  while (at + kLook <= size && Plain(LookAt(text + at)) == kWholeLook) at += kLook;
  return at;
}

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_BYTES_H_
