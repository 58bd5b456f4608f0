import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, iconSizes } from '../pictures/icon.ts';

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({ params: { size: `${size}` }, props: { size } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { size } }) => new Response(drawIcon(size));
