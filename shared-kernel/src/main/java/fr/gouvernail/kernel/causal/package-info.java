/**
 * What a causal map says of a project: a fuzzy cognitive map (Kosko 1986; Özesmi and Özesmi 2004), read for signs and ranks alone.
 *
 * <p>Both sides read it: pages show what follows from the hypotheses, and the gate before a launch counts who reread a map only where the map
 * comes to rest. No decision rests on its figures; what follows from the hypotheses is computed whenever somebody asks, and kept nowhere.
 *
 * <p><b>What the numbers are.</b> A factor's activation is how far it departs from the course that the territory takes without the project:
 * zero is that course, not a level of today. {@code A_i(t+1) = tanh(A_i(t) + Σ_j w_ji A_j(t))}, where the project is one more factor, clamped
 * at 1, that acts on others by its levers.
 *
 * <p><b>What « without » is.</b> Without levers all activations start at zero, and zero is a fixed point: « without » is therefore zero whatever
 * the map, by construction and not as a finding. It may well be an unstable one: where reinforcing loops prevail, any push, however small, ends
 * near the bounds of the scale, and the same push reversed ends near the opposite ones. So a steady state says in which direction the loops
 * carry what the project begins, never how far; and since a map may have several steady states, the one that counts is that which is reached
 * from zero, with the project acting from the first step on.
 *
 * <p><b>Why small is not zero.</b> With this self-memory a lasting push of {@code u} alone comes to rest near the cube root of {@code 3u}: the
 * weakest chain of links that can be written, of a thousandth each, still rests at {@code sqrt(0.003)}, about 0.055. What rests below 0.05 is no
 * effect of such a chain, but a push that others cancel out and that fades slowly; it is told as unchanged.
 */
@NullMarked
package fr.gouvernail.kernel.causal;

import org.jspecify.annotations.NullMarked;
