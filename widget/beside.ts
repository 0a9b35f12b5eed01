/**
 * Where the script that brings the form along finds the chunks that come later. In their folder those that it brought
 * stand for its own, so that no page holds two of them. By full address: a relative import from a script of another
 * origin fails.
 */
import { ownScript } from './own-script.ts';

/** Set by the build: the folder, relative to the script. */
declare const REDRESS_BESIDE: string;

export const beside = ownScript ? new URL(REDRESS_BESIDE, ownScript.src).href : '';
