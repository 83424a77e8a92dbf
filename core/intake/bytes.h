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

// Equal and EqualTo answer with a bit for each byte, the first byte's the lowest. The others answer
// with a look, so that what several looks say can be put together and asked about once: Differ,
// Either and Only work on all bits (IsZero), ArePlain sets all bits of each byte from 1 to 127 and
// none of the others (AllSet).
inline constexpr size_t kLook = 16;  // bytes

#if defined(ROLLCALL_BYTES_WASM)
using Look = v128_t;
inline Look LookAt(const char* bytes) { return wasm_v128_load(bytes); }
inline uint32_t Equal(Look a, Look b) { return wasm_i8x16_bitmask(wasm_i8x16_eq(a, b)); }
inline uint32_t EqualTo(Look a, char c) { return Equal(a, wasm_i8x16_splat(c)); }
inline Look ArePlain(Look a) { return wasm_i8x16_gt(a, wasm_i8x16_splat(0)); }
inline bool AllSet(Look a) { return wasm_i8x16_all_true(a); }
inline Look Differ(Look a, Look b) { return wasm_v128_xor(a, b); }
inline Look Either(Look a, Look b) { return wasm_v128_or(a, b); }
inline Look Only(Look a, Look b) { return wasm_v128_and(a, b); }
inline bool IsZero(Look a) { return !wasm_v128_any_true(a); }
#elif defined(ROLLCALL_BYTES_SSE2)
using Look = __m128i;
inline Look LookAt(const char* bytes) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
}
inline uint32_t Equal(Look a, Look b) {
  return static_cast<uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(a, b)));
}
inline uint32_t EqualTo(Look a, char c) { return Equal(a, _mm_set1_epi8(c)); }
inline Look ArePlain(Look a) { return _mm_cmpgt_epi8(a, _mm_setzero_si128()); }
inline bool AllSet(Look a) { return _mm_movemask_epi8(a) == 0xFFFF; }
inline Look Differ(Look a, Look b) { return _mm_xor_si128(a, b); }
inline Look Either(Look a, Look b) { return _mm_or_si128(a, b); }
inline Look Only(Look a, Look b) { return _mm_and_si128(a, b); }
inline bool IsZero(Look a) {
  return _mm_movemask_epi8(_mm_cmpeq_epi8(a, _mm_setzero_si128())) == 0xFFFF;
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
inline Look ArePlain(Look a) {
  for (char& byte : a.bytes) byte = byte != 0 && static_cast<unsigned char>(byte) < 0x80 ? -1 : 0;
  return a;
}
inline bool AllSet(const Look& a) {
  for (const char byte : a.bytes) {
    if (byte == 0) return false;
  }
  return true;
}
inline Look Differ(Look a, const Look& b) {
  for (size_t i = 0; i < kLook; ++i) a.bytes[i] = static_cast<char>(a.bytes[i] ^ b.bytes[i]);
  return a;
}
inline Look Either(Look a, const Look& b) {
  for (size_t i = 0; i < kLook; ++i) a.bytes[i] = static_cast<char>(a.bytes[i] | b.bytes[i]);
  return a;
}
inline Look Only(Look a, const Look& b) {
  for (size_t i = 0; i < kLook; ++i) a.bytes[i] = static_cast<char>(a.bytes[i] & b.bytes[i]);
  return a;
}
inline bool IsZero(const Look& a) {
  for (size_t i = 0; i < kLook; ++i) {
    if (a.bytes[i] != 0) return false;
  }
  return true;
}
#endif

inline constexpr uint32_t kWholeLook = 0xFFFF;
// The mask of the first `count` bytes of a look, count at most 16.
inline constexpr uint32_t FirstOf(size_t count) { return (1u << count) - 1; }
// The same as a look: all bits of those bytes.
inline Look FirstBytes(size_t count) {
  static constexpr unsigned char kBytes[2 * kLook] = {255, 255, 255, 255, 255, 255, 255, 255,
                                                      255, 255, 255, 255, 255, 255, 255, 255};
  return LookAt(reinterpret_cast<const char*>(kBytes) + kLook - count);
}
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
  const auto plain = [&](size_t look) { return ArePlain(LookAt(text + at + look * kLook)); };
  while (at + 4 * kLook <= size &&
         AllSet(Only(Only(plain(0), plain(1)), Only(plain(2), plain(3))))) {
    at += 4 * kLook;
  }
  while (at + kLook <= size && AllSet(plain(0))) at += kLook;
  return at;
}

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_BYTES_H_
