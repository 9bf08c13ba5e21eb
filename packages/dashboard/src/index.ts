export { renderHtml } from './render.tsx';
